/* SPDX-License-Identifier: MIT */
/* Command lines without what is secret. Linked only with the trace. */
#include "encoder.h"

/* A copy of a descriptor that encodes its secrets otherwise. */
typedef struct masked {
    atb_exchange_ex_t ex;
    atb_encode_fn encode; /* of the descriptor itself; may be NULL */
} masked_t;

static atb_status_t mask(atb_encoder_t *e, const uint8_t *op)
{
    const masked_t *masked = (const masked_t *)(const void *)e->x;
    if (op == NULL || op[0] != ATB_OP_SECRET)
        return masked->encode != NULL ? masked->encode(e, op) : ATB_ERR_ARGUMENT;
    char *to = atb_claim(e, 4);
    for (const char *from = "***,"; *from != '\0'; to += e->fits)
        *to = *from++;
    e->op = atb_next_op(e->op);
    atb_parameter_done(e);
    return ATB_OK;
}

size_t atb_encode_masked(const atb_exchange_t *x, const void *req, char *buf, size_t cap)
{
    masked_t masked = { .ex = { .base = *x, .encode = mask } };
    if (x->flags & ATB_X_EXTENDED)
        masked.encode = ((const atb_exchange_ex_t *)(const void *)x)->encode;
    masked.ex.base.flags |= ATB_X_EXTENDED;
    return atb_encode(&masked.ex.base, req, buf, cap, NULL);
}
