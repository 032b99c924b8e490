# SPDX-License-Identifier: MIT
# ATBIND_REGENERATE: keeps generated/ up to date with spec/.
_atbind_run_generator(atbind_regenerate ${CMAKE_CURRENT_SOURCE_DIR}/spec ${CMAKE_CURRENT_SOURCE_DIR}/generated "")
