/* SPDX-License-Identifier: MIT */
/** @file
 * Values that cross the API: status codes, strings, payload sources and sinks.
 */
#ifndef ATBIND_TYPES_H
#define ATBIND_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The outcome of a call. */
typedef enum atb_status {
    ATB_OK = 0,
    ATB_PENDING, /**< asynchronous call accepted, or not finished yet */

    /* refused before a byte was sent */
    ATB_ERR_RANGE,     /**< a number is outside its range or enumeration */
    ATB_ERR_LENGTH,    /**< a string or payload is too short or too long */
    ATB_ERR_CHARACTER, /**< a byte that this parameter cannot carry */
    ATB_ERR_MISSING,   /**< a required or earlier optional parameter is not given */
    ATB_ERR_CONDITION, /**< a parameter that is not valid beside the others */
    ATB_ERR_SETTING,   /**< the module's present settings do not allow the call */
    ATB_ERR_NO_SPACE,  /**< a caller's buffer is too small (also: for a reply) */
    ATB_ERR_BUSY,      /**< the call object is in use, or the client is in data mode */
    ATB_ERR_ARGUMENT,  /**< a null pointer where a value is needed */

    /* reported by the module */
    ATB_ERR_MODULE,  /**< ERROR, or +CME ERROR: <code> */
    ATB_ERR_RETRY,   /**< the module is full for now (SEND FAIL); try again later */
    ATB_ERR_RESULT,  /**< the completion carries a result code other than 0 */
    ATB_ERR_CARRIER, /**< NO CARRIER */

    /* noticed by the client */
    ATB_ERR_TIMEOUT,   /**< no result code, prompt or completion in time */
    ATB_ERR_SILENT,    /**< the module does not answer at all */
    ATB_ERR_MALFORMED, /**< a line does not have the shape the manual gives it, or is missing */
    ATB_ERR_NO_MATCH,  /**< a line belongs to something else */
    ATB_ERR_PORT,      /**< the port reports a failure */
    ATB_ERR_CANCELLED  /**< cancelled by the program */
} atb_status_t;

/** A string of bytes that is not necessarily terminated. In a reply it points into the client's buffer and is valid
 * until the next call on that client; in a list item or URC, until the handler returns. */
typedef struct atb_str {
    const char *ptr;
    size_t len;
} atb_str_t;

/** A string literal as an atb_str_t. */
#define ATB_STR(literal)                 \
    {                                    \
        "" literal, sizeof(literal) - 1u \
    }

/** One of a set of strings. @c value is the constant of the enumeration, or ATB_UNKNOWN; @c raw is what was received.
 */
typedef struct atb_choice {
    uint32_t value;
    atb_str_t raw;
} atb_choice_t;

#define ATB_UNKNOWN UINT32_MAX

/** Bytes to send: all at once (@c ptr), or piece by piece (@c pull, when @c ptr is NULL). */
typedef struct atb_source {
    const void *ptr;
    size_t len; /**< total length in bytes, known beforehand in both cases */
    /** Gives the next piece: sets *piece, returns its length; 0 ends the payload early. */
    size_t (*pull)(void *user, const void **piece);
    void *user;
} atb_source_t;

#define ATB_BYTES(pointer, length)      \
    {                                   \
        (pointer), (length), NULL, NULL \
    }

/** Where received payload goes: a buffer, or a handler, or both. Set it before the call. */
typedef struct atb_sink {
    void *buf;
    size_t cap;
    size_t len; /**< out: bytes received so far; more than cap means that the rest was lost */
    void (*on_data)(void *user, const void *data, size_t len);
    void *user;
} atb_sink_t;

#define ATB_BUFFER(pointer, capacity)        \
    {                                        \
        (pointer), (capacity), 0, NULL, NULL \
    }

/** A piece of payload that came with a URC. The handler is called once per piece, and once with len 0 for an empty
 * payload. */
typedef struct atb_chunk {
    const void *ptr;
    size_t len;
    uint32_t offset; /**< of this piece in the payload */
    uint32_t total;  /**< length of the payload in bytes */
} atb_chunk_t;

/** Supported values as a test command prints them: (0-5), (0,1), ("off","on"). See atb_values_next(). */
typedef struct atb_values {
    atb_str_t text;
} atb_values_t;

#ifdef __cplusplus
}
#endif
#endif
