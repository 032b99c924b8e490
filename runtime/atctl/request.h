/* SPDX-License-Identifier: MIT */
/* A request made of key=value words. */
#ifndef ATCTL_REQUEST_H
#define ATCTL_REQUEST_H

#include "atbind/doc.h"

enum { REQUEST_BYTES = 1024, REQUEST_PARAMS = 64, GROUP_ELEMENTS = 32, GROUP_MEMBERS = 16 };

/* Memory that values point to; freed all together. */
typedef struct request_block request_block_t;

typedef struct request {
    const atb_doc_module_t *module;
    const atb_doc_function_t *fn;
    union {
        uint64_t align;
        void *pointer;
        unsigned char bytes[REQUEST_BYTES];
    } req;
    bool named[REQUEST_PARAMS];
    bool named_in[REQUEST_PARAMS][GROUP_ELEMENTS][GROUP_MEMBERS];
    request_block_t *blocks;
} request_t;

/* Reads key=value words; reports on stderr what cannot be read, what is missing, and what the encoder refuses.
 * payload: the bytes of a payload must be there, not its length alone. */
bool request_read(request_t *r, const atb_doc_module_t *module, const atb_doc_function_t *fn, int argc, char **argv,
                  bool payload);
void request_free(request_t *r);

/* What a request member holds; NULL where the function has none of that kind. */
const atb_doc_field_t *request_field(const atb_doc_function_t *fn, atb_doc_kind_t kind);
atb_source_t *request_source(request_t *r, const atb_doc_field_t *field);

/* The ATB_DATA operation of a function; NULL: it sends no payload. */
const uint8_t *request_data_op(const atb_doc_function_t *fn);

/* Memory that lives as long as the request. */
void *request_memory(request_t *r, size_t size);

#endif
