/* SPDX-License-Identifier: MIT */
/** @file
 * Names and meanings of Quectel RG200U, RG500U and RM500U series, for tools and error messages. Generated from the
 * spec: do not edit.
 */
#ifndef RGX00U_DOC_H
#define RGX00U_DOC_H

#include "atbind/doc.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const atb_doc_module_t rgx00u_doc;

#ifdef __cplusplus
}
#endif
#endif
