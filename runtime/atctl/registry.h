/* SPDX-License-Identifier: MIT */
/* The modules that this atctl was built with. registry.c is written by CMake. */
#ifndef ATCTL_REGISTRY_H
#define ATCTL_REGISTRY_H

#include "atbind/doc.h"

/* Ended by NULL. */
extern const atb_doc_module_t *const registry[];
extern const char atctl_version[];

#endif
