/* SPDX-License-Identifier: MIT */
/* Payloads, which follow the command line: checked with it. Linked only with a descriptor that has one. */
#include "encoder.h"

/* Is this a byte that would end the payload before its time? */
static bool ends(unsigned how, unsigned byte)
{
    return byte == 0x1A ? (how & ATB_DATA_CTRL_Z) != 0
                        : byte == 0x1B && (how & (ATB_DATA_CTRL_Z | ATB_DATA_NO_ESC)) != 0;
}

atb_status_t atb_encode_payload(atb_encoder_t *e, const uint8_t *op)
{
    if (op[0] == ATB_OP_SECRET)
        return ATB_OK;
    if (op[0] != ATB_OP_DATA)
        return ATB_ERR_ARGUMENT;
    const atb_source_t *data = atb_member(e->base, op[1]);
    const uint8_t *byte = data->ptr;
    uint32_t len = atb_capped(data->len), min = atb_number(op + 4, 4), max = atb_number(op + 8, 4);
    if (len < min || len > max)
        return atb_refuse(e, ATB_ERR_LENGTH, len, min, max);
    if (byte == NULL && len > 0) {
        if (data->pull == NULL)
            return ATB_ERR_ARGUMENT;
        len = 0;
    }
    for (; len > 0; len--, byte++)
        if (ends(op[2], *byte))
            return atb_refuse(e, ATB_ERR_CHARACTER, *byte, 0, 0);
    atb_parameter_done(e);
    return ATB_OK;
}
