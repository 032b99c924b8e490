/* SPDX-License-Identifier: MIT */
/** @file
 * Names and meanings of Quectel EG800Q series and EG91xQ family, for tools and error messages. Generated from the
 * spec: do not edit.
 */
#ifndef EG91XQ_DOC_H
#define EG91XQ_DOC_H

#include "atbind/doc.h"

#ifdef __cplusplus
extern "C" {
#endif

extern const atb_doc_module_t eg91xq_doc;

#ifdef __cplusplus
}
#endif
#endif
