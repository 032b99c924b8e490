/* SPDX-License-Identifier: MIT */
/** @file
 * Names and meanings of a module's functions, for tools and for error messages. Linked only where it is used:
 * firmware that does not print needs none of it.
 */
#ifndef ATBIND_DOC_H
#define ATBIND_DOC_H

#include "atbind/client.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a member of a request, reply or URC struct holds. */
typedef enum atb_doc_kind {
    ATB_KIND_INT,
    ATB_KIND_SIGNED,
    ATB_KIND_HEX,
    ATB_KIND_STRING,
    ATB_KIND_TEXT,
    ATB_KIND_ADDRESS,
    ATB_KIND_CHOICE,
    ATB_KIND_BYTES,
    ATB_KIND_VALUES,
    ATB_KIND_PAYLOAD,
    ATB_KIND_LENGTH,
    ATB_KIND_GROUP
} atb_doc_kind_t;

/** A value of an enumeration. */
typedef struct atb_doc_value {
    int64_t value;    /**< number; index for a set of strings */
    const char *name; /**< C constant */
    const char *text; /**< the string itself, for a set of strings; NULL otherwise */
    const char *meaning;
} atb_doc_value_t;

/** A parameter or field. Offsets are in bytes. */
typedef struct atb_doc_field {
    const char *name; /**< member name */
    const char *manual_name;
    const char *summary;
    const char *unit;                    /**< NULL: none */
    const char *bound;                   /**< "0..11", "0, 1, 4", "1..80 bytes"; NULL: none */
    const char *def;                     /**< default as text; NULL: none */
    const atb_doc_value_t *values;       /**< ended by a NULL name; NULL: none */
    const struct atb_doc_field *members; /**< of a group, ended by a NULL name */
    uint16_t offset;                     /**< of the member (of the source, for a length) */
    uint16_t flag;                       /**< offset of its has_ flag; UINT16_MAX: required */
    uint16_t count;                      /**< offset of a group's count */
    uint16_t stride;                     /**< size of a group's element */
    uint8_t kind;                        /**< atb_doc_kind_t */
    bool secret;
    const char *manual, *section; /**< where it stands */
} atb_doc_field_t;

/** A reply line or URC variant. */
typedef struct atb_doc_line {
    const char *line;              /**< template as in the manual */
    const char *phase;             /**< "info", "after", "completion", "final", "urc" */
    const atb_doc_field_t *fields; /**< in the order of the line, ended by a NULL name */
} atb_doc_line_t;

/** A function. lines stand in the order of the ATB_LINE operations of its descriptor. */
typedef struct atb_doc_function {
    const atb_exchange_t *exchange;
    const char *function, *command, *form, *action, *sub; /**< sub may be NULL */
    const char *summary, *syntax, *manual, *section;
    const atb_doc_field_t *params; /**< in the order of the command line; ended by a NULL name */
    const atb_doc_line_t *lines;   /**< ended by a NULL line */
    uint16_t req_size, rsp_size;   /**< bytes; 0: none */
    bool free_of_effects;          /**< may be sent to a live module at any time */
} atb_doc_function_t;

/** A URC; variants stand in the order of the ATB_URC operations of the module. */
typedef struct atb_doc_urc {
    const char *urc, *name, *summary, *manual, *section;
    uint8_t kind;
    const atb_doc_line_t *variants;
} atb_doc_urc_t;

typedef struct atb_doc_code {
    int32_t code;
    const char *name, *text;
} atb_doc_code_t;

typedef struct atb_doc_setting {
    const char *name;    /**< as `atctl decode --set` takes it: QIMUX, QICFG:recvind */
    const char *member;  /**< of the settings struct */
    uint8_t index, size; /**< first word and number of words */
    uint16_t def;
} atb_doc_setting_t;

/** All that is known of a module. */
typedef struct atb_doc_module {
    const char *id, *title;
    const atb_module_t *module;
    uint16_t urc_size;                   /**< of the URC union struct */
    const atb_doc_function_t *functions; /**< ended by a NULL function */
    const atb_doc_urc_t *urcs;           /**< ended by a NULL urc */
    const atb_doc_code_t *codes;         /**< ended by a NULL text */
    const atb_doc_setting_t *settings;   /**< ended by a NULL name */
} atb_doc_module_t;

const atb_doc_function_t *atb_doc_find(const atb_doc_module_t *module, const char *function);
const atb_doc_function_t *atb_doc_of(const atb_doc_module_t *module, const atb_exchange_t *x);
/** Text of a result code; NULL: unknown. */
const char *atb_doc_code_text(const atb_doc_module_t *module, int32_t code);

/** Short name of a status: "ATB_ERR_RANGE". */
const char *atb_status_name(atb_status_t status);

/** Writes what went wrong as one line without end: "eg91xq_qssl_open: client_id: 12 is outside 0..11 (manual, 2.2.2)".
 * No libc formatting is used. @return length without the NUL that is always written when cap > 0 */
size_t atb_error_text(const atb_error_t *error, const atb_doc_module_t *module, char *buf, size_t cap);

#ifdef __cplusplus
}
#endif
#endif
