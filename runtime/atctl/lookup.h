/* SPDX-License-Identifier: MIT */
/* Modules, functions and parameters by their names. What is not found is reported on stderr, with the nearest name. */
#ifndef ATCTL_LOOKUP_H
#define ATCTL_LOOKUP_H

#include "atbind/doc.h"

const atb_doc_module_t *lookup_module(const char *name);

/* With or without the prefix of the module. */
const atb_doc_function_t *lookup_function(const atb_doc_module_t *module, const char *name);

/* By C name or by the manual's, among fields ended by a NULL name. NULL: none; nothing is reported. */
const atb_doc_field_t *lookup_field(const atb_doc_field_t *fields, const char *name, size_t len);

/* Reports a key that a function does not have. */
void lookup_no_key(const atb_doc_function_t *fn, const char *key, size_t len);

/* NAME=V or NAME[INDEX]=V into the settings. */
bool lookup_setting(const atb_doc_module_t *module, const char *assignment, uint16_t *settings);

#endif
