/* SPDX-License-Identifier: MIT */
/* The same three jobs as they are usually written, on newlib: snprintf to send; line by line, sscanf and strtol to
 * receive. Nothing is checked before it is sent. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "jobs.h"

bool by_hand_encode(const endpoint_t *endpoint)
{
    char line[64];
    mark_begin();
    int len =
        snprintf(line, sizeof line, "AT+QSSLOPEN=%u,%u,%u,\"%s\",%u,%u\r", (unsigned)endpoint->pdp,
                 (unsigned)endpoint->ssl, (unsigned)endpoint->client, endpoint->address, (unsigned)endpoint->port, 0u);
    mark_end();
    return strcmp(line, expected_command) == 0 && len == (int)strlen(line);
}

static const uint8_t *next, *last;
static char line[256];

/* Takes one line from the input. */
static bool take_line(void)
{
    size_t len = 0;
    while (next != last && len < sizeof line - 1) {
        char c = (char)*next++;
        if (c == '\n' && len > 0)
            break;
        if (c != '\r' && c != '\n')
            line[len++] = c;
    }
    line[len] = '\0';
    return len > 0;
}

bool by_hand_state(void)
{
    connection_t c;
    unsigned n[8];
    bool done = false;
    int fields = 0;
    next = (const uint8_t *)state_lines;
    last = next + strlen(state_lines);
    mark_begin();
    while (!done && take_line()) {
        if (strcmp(line, "OK") == 0)
            done = true;
        else if (strncmp(line, "+QSSLSTATE:", 11) == 0)
            fields = sscanf(line, "+QSSLSTATE: %u,\"SSLClient\",\"%63[^\"]\",%u,%u,%u,%u,%u,%u,\"%15[^\"]\",%u", &n[0],
                            c.address, &n[1], &n[2], &n[3], &n[4], &n[5], &n[6], c.at_port, &n[7]);
    }
    c.client = n[0];
    c.local_port = n[2];
    c.ssl = n[7];
    mark_end();
    return done && fields == 10 && c.client == 4 && c.local_port == 65344 && c.ssl == 1;
}

bool by_hand_recv(void)
{
    static uint8_t payload[512];
    size_t received = 0;
    next = recv_bytes;
    last = recv_bytes + recv_size;
    mark_begin();
    if (take_line() && strncmp(line, "+QSSLURC: \"recv\",", 17) == 0) {
        char *end;
        unsigned long client = strtol(line + 17, &end, 10);
        size_t len = *end == ',' ? (size_t)strtol(end + 1, NULL, 10) : 0;
        if (client == 4 && len <= sizeof payload && len <= (size_t)(last - next)) {
            memcpy(payload, next, len);
            received = len;
        }
    }
    mark_end();
    return received == 512 && memcmp(payload, recv_bytes + (recv_size - 512), 512) == 0;
}
