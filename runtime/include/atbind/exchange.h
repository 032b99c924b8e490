/* SPDX-License-Identifier: MIT */
/** @file
 * Descriptors: what generated code tells the engine about an exchange, in as few bytes of flash as will do.
 *
 * An exchange is a text and a byte code. The text begins with the head of the command ("+QSSLOPEN=", after "AT");
 * further literals follow it, each after a NUL, and are named by their offset. The code is made of the macros below:
 *
 *     static const uint8_t qssl_open_code[] = {
 *         ATB_REQUEST(ATB_INT(REQ(pdp_ctx_id), ATB_U8(1, 15)),
 *                     ATB_STRING(REQ(server_addr), 1, 255),
 *                     ATB_OPTIONAL(HAS(has_access_mode), ATB_INT(REQ(access_mode), ATB_U8(0, 2)))),
 *         ATB_LINE(ATB_COMPLETION, ATB_SAME, ATB_KEY(REQ(client_id), RSP(client_id)), ATB_RESULT(RSP(err))),
 *         ATB_END,
 *     };
 */
#ifndef ATBIND_EXCHANGE_H
#define ATBIND_EXCHANGE_H

#include "atbind/types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- members of requests, replies and items ------------------------------------------------------------------
 * int, hex: uint32_t, or int32_t where the range goes below 0. Optional: a bool has_x; all bools stand first.
 * string, text, address: atb_str_t. enum-string: uint32_t in a request, atb_choice_t in a reply.
 * bytes (sent and received as hex text): atb_source_t in a request, atb_sink_t in a reply.
 * payload: atb_source_t in a request, atb_sink_t in a reply (last members), atb_chunk_t in a URC.
 * values: atb_values_t. repeated group: a pointer to structs and a uint32_t count.
 * A list reply is { item; count; on_item; user }: fields of ATB_ITEM and list ATB_AFTER lines are members of item. */

/** Offset of a member, in units of 4 bytes. */
#define ATB_OFFSET(type, member) ((uint8_t)(offsetof(type, member) / 4u))
/** Offset of a has_ flag, in bytes. */
#define ATB_FLAG(type, member) ((uint8_t)offsetof(type, member))

#define ATB_SIZEOF_(...) ((uint8_t)sizeof((const uint8_t[]){ __VA_ARGS__ }))
#define ATB_B16_(v) ((uint8_t)((uint32_t)(v)&0xFFu)), ((uint8_t)(((uint32_t)(v) >> 8) & 0xFFu))
#define ATB_B32_(v) ATB_B16_(v), ((uint8_t)(((uint32_t)(v) >> 16) & 0xFFu)), ((uint8_t)(((uint32_t)(v) >> 24) & 0xFFu))

/* Operations. Values are an agreement between these macros and the codec alone: the low five bits tell the operation,
 * the high three its size in bytes, of its header only where operations follow, without the constraint where it ends
 * with one. Fields of a command line come first, those that end with a constraint before the others. */
#define ATB_OPCODE_(kind, size) ((kind) | ((size) << 5))
#define ATB_OP_KIND_(op) ((op)&0x1Fu)
enum {
    ATB_OP_END = 0,
    ATB_OP_INT = ATB_OPCODE_(1, 2),       /* offset, constraint */
    ATB_OP_LENGTH = ATB_OPCODE_(2, 2),    /* offset of a source, constraint */
    ATB_OP_STRING = ATB_OPCODE_(3, 2),    /* offset, constraint of the length */
    ATB_OP_TEXT = ATB_OPCODE_(4, 2),      /* offset, constraint of the length */
    ATB_OP_ADDRESS = ATB_OPCODE_(5, 2),   /* offset, constraint of the length */
    ATB_OP_BYTES = ATB_OPCODE_(6, 2),     /* offset, constraint of the length */
    ATB_OP_DATA = ATB_OPCODE_(7, 3),      /* offset of a source, how, constraint */
    ATB_OP_HEX = ATB_OPCODE_(8, 3),       /* offset, style, constraint */
    ATB_OP_CHOICE = ATB_OPCODE_(9, 4),    /* offset, text, count */
    ATB_OP_VALUES = ATB_OPCODE_(10, 2),   /* offset */
    ATB_OP_KEY = ATB_OPCODE_(11, 3),      /* offset in request, offset in reply */
    ATB_OP_RESULT = ATB_OPCODE_(12, 2),   /* offset */
    ATB_OP_LITERAL = ATB_OPCODE_(13, 2),  /* text */
    ATB_OP_OPTIONAL = ATB_OPCODE_(14, 3), /* flag, size, operations */
    ATB_OP_GROUP = ATB_OPCODE_(15, 7), /* offset of pointer, offset of count, stride / 4, min, max, size, operations */
    ATB_OP_PAYLOAD = ATB_OPCODE_(16, 4), /* offset of a sink or chunk, where, offset of the length field */
    ATB_OP_COUNT = ATB_OPCODE_(17, 2),   /* offset of a field that says how many more lines follow */
    ATB_OP_WHEN = ATB_OPCODE_(18, 5),    /* setting, number of its words or ATB_NONE, value (16 bits) */
    ATB_OP_SET = ATB_OPCODE_(19, 2),     /* flag: a variant of a URC has these members */
    ATB_OP_SECRET = ATB_OPCODE_(20, 1),  /* the next field is secret */
    ATB_OP_ONLY_IF = ATB_OPCODE_(21, 4), /* flag, other offset, n, values: flag may be set only when the other parameter
                                            is one of these */
    ATB_OP_NEED_IF = ATB_OPCODE_(22, 4), /* flag, other offset, n, values: flag must be set when the other parameter is
                                            one of these */
    ATB_OP_LINE = ATB_OPCODE_(23, 4),    /* role, head, size, operations */
    ATB_OP_URC = ATB_OPCODE_(24, 4)      /* kind, head, size, operations */
};

#define ATB_NONE 0xFFu

/* Constraints of numbers: the low three bits tell how many bytes each bound or value takes. */
enum {
    ATB_C_ANY = 0,
    ATB_C_SIGNED = 0x20,
    ATB_C_SET = 0x40,
    ATB_C_MASK = 0x80,
    ATB_C_U8 = 1,
    ATB_C_U16 = 2,
    ATB_C_U32 = 4,
    ATB_C_I32 = ATB_C_SIGNED | 4,
    ATB_C_SET8 = ATB_C_SET | 1,
    ATB_C_SET16 = ATB_C_SET | 2,
    ATB_C_SET32 = ATB_C_SET | 4,
    ATB_C_BITS = ATB_C_MASK | 4
};
#define ATB_ANY ATB_C_ANY
#define ATB_ANY_SIGNED ATB_C_I32, ATB_B32_(INT32_MIN), ATB_B32_(INT32_MAX)
#define ATB_U8(min, max) ATB_C_U8, (min), (max)
#define ATB_U16(min, max) ATB_C_U16, ATB_B16_(min), ATB_B16_(max)
#define ATB_I32(min, max) ATB_C_I32, ATB_B32_(min), ATB_B32_(max)
#define ATB_U32(min, max) ATB_C_U32, ATB_B32_(min), ATB_B32_(max)
/** A sparse enumeration of small values. */
#define ATB_SET8(...) ATB_C_SET8, ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
/** As ATB_SET8 of 16-bit values, each written ATB_V16(v). */
#define ATB_SET16(...) ATB_C_SET16, ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
#define ATB_V16(v) ATB_B16_(v)
#define ATB_SET32(...) ATB_C_SET32, ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
#define ATB_V32(v) ATB_B32_(v)
/** Bits that may be added up, and one further value allowed as a whole (or the mask again). */
#define ATB_BITS(mask, also) ATB_C_BITS, ATB_B32_(mask), ATB_B32_(also)

/* Fields. */
#define ATB_INT(offset, ...) ATB_OP_INT, (offset), __VA_ARGS__
#define ATB_HEX_QUOTED 0x80u
/** Hexadecimal number of so many digits after 0X; style is the number of digits, with ATB_HEX_QUOTED or without. */
#define ATB_HEX(offset, style, ...) ATB_OP_HEX, (offset), (style), __VA_ARGS__
#define ATB_STRING(offset, min, max) ATB_OP_STRING, (offset), ATB_U16(min, max)
#define ATB_TEXT(offset, min, max) ATB_OP_TEXT, (offset), ATB_U16(min, max)
#define ATB_ADDRESS(offset) ATB_OP_ADDRESS, (offset), ATB_U16(1, UINT16_MAX)
/** One of n literals that stand one after the other in the text, without their quotes. Always sent in quotes; received
 * with or without. */
#define ATB_CHOICE(offset, text, n) ATB_OP_CHOICE, (offset), (text), (n)
#define ATB_HEXBYTES(offset, min, max) ATB_OP_BYTES, (offset), ATB_U16(min, max)
#define ATB_VALUES(offset) ATB_OP_VALUES, (offset)
/** A number that is the length of a payload given elsewhere in the request. */
#define ATB_LENGTH(offset, ...) ATB_OP_LENGTH, (offset), __VA_ARGS__
/** Text between fields that is not a plain comma, matched or written as it is. */
#define ATB_LITERAL(text) ATB_OP_LITERAL, (text)
/** A number in a reply that must equal one in the request. */
#define ATB_KEY(request, reply) ATB_OP_KEY, (request), (reply)
/** A result code in a reply: 0 is success. */
#define ATB_RESULT(offset) ATB_OP_RESULT, (offset)
#define ATB_OPTIONAL(flag, ...) ATB_OP_OPTIONAL, (flag), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
/** Repeated fields; a group does not hold another group. */
#define ATB_GROUP(pointer, count, stride, min, max, ...) \
    ATB_OP_GROUP, (pointer), (count), (stride), (min), (max), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__

/* Payloads. */
enum {
    ATB_DATA_CTRL_Z = 1,  /**< ended by Ctrl+Z, which it cannot contain; else by its length */
    ATB_DATA_CONNECT = 2, /**< asked for by CONNECT, not by '>' */
    ATB_DATA_NO_ESC = 4   /**< cannot contain ESC */
};
/** A payload that the host sends; stands last in the request. min and max: its length in bytes. */
#define ATB_DATA(offset, how, min, max) ATB_OP_DATA, (offset), (how), ATB_U32(min, max)
enum {
    ATB_PAYLOAD_NEXT,   /**< begins after the end of the line */
    ATB_PAYLOAD_INLINE, /**< begins after the next comma of the line */
    ATB_PAYLOAD_QUOTED, /**< inline, in quotes that are not counted, which may be missing */
    ATB_PAYLOAD_OPEN    /**< begins after the end of the line, has no length, ends at the exchange's last lines */
};
/** Stands last in its line. */
#define ATB_PAYLOAD(offset, length, where) ATB_OP_PAYLOAD, (offset), (where), (length)
/** How many lines follow; stands last in its line. */
#define ATB_COUNT(offset) ATB_OP_COUNT, (offset)

/* Conditions. */
/** A line that can come only while a setting has a value. count: ATB_NONE for a setting that is one word, and then this
 * stands first in its line; else the number of words of the setting, and this stands directly after the field that is
 * the index. */
#define ATB_WHEN(setting, count, value) ATB_OP_WHEN, (setting), (count), ATB_B16_(value)
#define ATB_ONLY_IF(flag, other, ...) ATB_OP_ONLY_IF, (flag), (other), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
#define ATB_NEED_IF(flag, other, ...) ATB_OP_NEED_IF, (flag), (other), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__

/** The line has the members that this flag stands for. */
#define ATB_SET(flag) ATB_OP_SET, (flag)
/** Stands before a field that no trace may show, in a request or a line. */
#define ATB_SECRET ATB_OP_SECRET

/* Lines. */
enum {
    ATB_INFO,       /**< before the result code */
    ATB_ITEM,       /**< before the result code, any number of times */
    ATB_AFTER,      /**< after OK, any number of times */
    ATB_COMPLETION, /**< after OK; ends the exchange */
    ATB_SUCCESS,    /**< a result code like OK */
    ATB_FAILURE,    /**< a result code like ERROR */
    ATB_RETRY,      /**< a result code that means: later */
    ATB_ONLINE      /**< a result code after which data mode begins */
};
/** Head of a line that begins as its command does: "+QSSLOPEN: ", or "+QSSLCFG: \"sni\"". */
#define ATB_SAME 0xFEu
/** A line without a head: it begins with a field. */
#define ATB_BARE 0xFFu
/** A line: role, offset of its head in the text (or ATB_SAME, ATB_BARE), fields. */
#define ATB_LINE(role, head, ...) ATB_OP_LINE, (role), (head), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
/** A line without fields. */
#define ATB_LINE_PLAIN(role, head) ATB_OP_LINE, (role), (head), 0
#define ATB_URC(kind, head, ...) ATB_OP_URC, (kind), (head), ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
#define ATB_URC_PLAIN(kind, head) ATB_OP_URC, (kind), (head), 0
/** The parameters of a command; stands first. */
#define ATB_REQUEST(...) ATB_SIZEOF_(__VA_ARGS__), __VA_ARGS__
#define ATB_REQUEST_NONE 0
#define ATB_END ATB_OP_END

/* ---- exchange ------------------------------------------------------------------------------------------------ */

enum {
    ATB_X_AWAITS = 1,    /**< not over with OK: a completion follows */
    ATB_X_EXCLUSIVE = 2, /**< nothing else may be sent before the completion */
    ATB_X_EXTENDED = 4,  /**< the descriptor is an atb_exchange_ex_t */
    ATB_X_QUIET = 8,     /**< lines after OK end with silence (250 ms) */
    ATB_X_ANSWERS = 16,  /**< OK is not enough: an information response must have come before it */
    ATB_X_CONNECT = 32,  /**< CONNECT is a result code: data mode begins */
    ATB_X_SECRET = 64,   /**< has a secret parameter: its lines are masked in traces */
    ATB_X_NO_OK = 128    /**< not finished by OK, only by its own result codes */
};

/** One command in one use, with all that it may bring. */
typedef struct atb_exchange {
    const char *text;    /**< head of the command, then further literals, each ended by NUL */
    const uint8_t *code; /**< size of the request's operations, these, lines, ATB_END */
    uint16_t timeout;    /**< for the result code, in units of 100 ms */
    uint8_t flags;       /**< ATB_X_… */
    uint8_t clear;       /**< leading words of the reply that are zeroed before use (sinks stand behind) */
} atb_exchange_t;

struct atb_call_slot;
struct atb_client;
struct atb_encoder;
struct atb_reader;

/** Encodes what few commands have: one operation (op NULL: the end of a group's element). */
typedef atb_status_t (*atb_encode_fn)(struct atb_encoder *encoder, const uint8_t *op);

/** Reads what few lines have: one operation, from a place on. @return where it ends; NULL: the line does not fit */
typedef const char *(*atb_more_fn)(struct atb_reader *reader, const uint8_t *op, const char *at);

/** What few exchanges need. Members may be NULL. */
typedef struct atb_exchange_ex {
    atb_exchange_t base;
    /** Time limit in ms, of the result code (completion false) or of the completion; 0: with these settings none comes,
     * and the result code is the end. */
    uint32_t (*time_limit)(const void *req, const uint16_t *settings, bool completion);
    /** Hands an item of a list to the program. */
    void (*deliver)(void *rsp);
    /** Notes in the settings what a success has changed. */
    void (*learn)(const void *req, const void *rsp, uint16_t *settings);
    /** Settings that must hold: pairs of setting and value, ended by ATB_NONE. */
    const uint8_t *needs;
    /** atb_read_more() where a line has ATB_HEX, ATB_CHOICE, ATB_VALUES, ATB_HEXBYTES, ATB_COUNT, ATB_WHEN or a payload
     * in the line itself: programs without them do not link it. */
    atb_more_fn more;
    /** Where the request has ATB_DATA: atb_encode_payload(). Where it has ATB_HEX, ATB_HEXBYTES, ATB_CHOICE, ATB_GROUP,
     * ATB_ONLY_IF, ATB_NEED_IF, or numbers that are neither ATB_U8 nor ATB_U16: atb_encode_more(), which does ATB_DATA
     * too. Else NULL: programs without them do not link it. */
    atb_encode_fn encode;
    /** atb_take_more() where the exchange needs a setting, its lines are counted or end with silence, or a payload has
     * no length. Else NULL. @return false: refused, or nothing more to do for now */
    bool (*take)(struct atb_client *at, struct atb_call_slot *call);
} atb_exchange_ex_t;

struct atb_urc_event;

/** A module: what the engine must know beyond its commands. */
typedef struct atb_module {
    const char *text;    /**< heads of URCs and their literals */
    const uint8_t *urcs; /**< ATB_URC…, ATB_END */
    /** Decodes a line into the module's typed struct and, if it is a URC, calls the program's handler. parsed.op of the
     * event: which URC it is known to be, NULL to begin with. @return as atb_parse() */
    atb_status_t (*dispatch)(struct atb_client *at, struct atb_urc_event *event);
    const uint16_t *defaults; /**< of the settings */
    uint8_t settings;         /**< how many */
    uint16_t guard_before;    /**< ms of silence before +++ */
    uint16_t guard_after;     /**< ms of silence after it */
} atb_module_t;

#ifdef __cplusplus
}
#endif
#endif
