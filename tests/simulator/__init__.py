# SPDX-License-Identifier: MIT
"""The simulated module: plays a module on a pty or a TCP port, from the same spec as the bindings."""
