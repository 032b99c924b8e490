/* SPDX-License-Identifier: MIT */
#include "agent.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void take_urc(void *user, const eg91xq_urc_t *urc)
{
    agent_t *agent = user;
    stream_t *stream;
    switch (urc->kind) {
    case EG91XQ_URC_QSSL_RECV:
        if (urc->as.qssl_recv.client_id >= AGENT_CLIENTS)
            give_up("a client that does not exist");
        stream = &agent->streams[urc->as.qssl_recv.client_id];
        if (urc->as.qssl_recv.has_current_recvlength) {
            agent_take(stream, urc->as.qssl_recv.data.ptr, urc->as.qssl_recv.data.len);
            break;
        }
        stream->readable = true;
        if (agent->on_readable != NULL)
            agent->on_readable(agent, stream);
        break;
    case EG91XQ_URC_QSSL_CLOSED:
        if (urc->as.qssl_closed.client_id < AGENT_CLIENTS)
            agent->streams[urc->as.qssl_closed.client_id].closed = true;
        break;
    }
}

static void take_event(void *user, const atb_event_t *event)
{
    agent_t *agent = user;
    switch (event->kind) {
    case ATB_EVENT_COMMAND_MODE:
        agent->carrier_lost = event->text.len > 0;
        break;
    case ATB_EVENT_SILENT:
        agent->silent = true;
        break;
    case ATB_EVENT_ANSWERS:
        agent->answers = true;
        break;
    case ATB_EVENT_PORT:
        give_up("the port has failed");
    default:
        agent->lines++;
        fprintf(stderr, "event %d: %.*s\n", (int)event->kind, (int)event->text.len, event->text.ptr);
    }
}

static void take_data(void *user, const void *data, size_t len)
{
    agent_t *agent = user;
    if (agent->online == NULL)
        give_up("data mode without a stream");
    agent_take(agent->online, data, len);
}

static void trace(void *user, bool sent, bool payload, const void *bytes, size_t len)
{
    const char *text = bytes;
    (void)user;
    fprintf(stderr, "%s ", sent ? ">" : "<");
    for (size_t i = 0; i < len && i < (payload ? 16u : len); i++)
        fprintf(stderr, text[i] >= ' ' && text[i] <= '~' ? "%c" : "\\x%02x", (unsigned char)text[i]);
    fprintf(stderr, payload ? " (%zu)\n" : "\n", len);
}

typedef struct word {
    const char *name;
    const char **text;
    uint32_t *number;
} word_t;

static void read_word(agent_options_t *options, const char *word)
{
    uint32_t tls_port = options->tls_port;
    const word_t words[] = {
        { "ca", &options->ca, NULL },
        { "cert", &options->cert, NULL },
        { "key", &options->key, NULL },
        { "password", &options->password, NULL },
        { "alpn", &options->alpn, NULL },
        { "host", &options->host, NULL },
        { "tls_port", NULL, &tls_port },
        { "seclevel", NULL, &options->seclevel },
        { "sni", NULL, &options->sni },
        { "mode", NULL, &options->mode },
        { "bytes", NULL, &options->bytes },
        { "chunk", NULL, &options->chunk },
        { "negotiate_time", NULL, &options->negotiate_time },
        { "clients", NULL, &options->clients },
        { "session_cache", NULL, &options->session_cache },
        { "version", NULL, &options->version },
        { "echo", NULL, &options->echo },
        { "ignore_time", NULL, &options->ignore_time },
    };
    const char *equals = strchr(word, '=');
    size_t len = equals == NULL ? 0 : (size_t)(equals - word);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (len != strlen(words[i].name) || strncmp(word, words[i].name, len) != 0)
            continue;
        if (words[i].text != NULL)
            *words[i].text = equals + 1;
        else
            *words[i].number = (uint32_t)strtoul(equals + 1, NULL, 10);
        options->tls_port = (uint16_t)tls_port;
        return;
    }
    give_up(word);
}

typedef struct scenario {
    const char *name;
    void (*play)(agent_t *agent);
} scenario_t;

static const scenario_t scenarios[] = {
    { "echo", scenario_echo },     { "fail", scenario_fail },     { "closed", scenario_closed },
    { "async", scenario_async },   { "resume", scenario_resume }, { "late", scenario_late },
    { "silent", scenario_silent }, { "reset", scenario_reset },
};

static void play(agent_t *agent, const char *name)
{
    for (size_t i = 0; i < sizeof scenarios / sizeof scenarios[0]; i++) {
        if (strcmp(name, scenarios[i].name) == 0) {
            scenarios[i].play(agent);
            return;
        }
    }
    give_up("no such scenario");
}

int main(int argc, char **argv)
{
    static agent_t agent;
    const atb_counters_t *counters;

    if (argc < 3)
        give_up("usage: agent SCENARIO PORT name=value...");
    agent.options = (agent_options_t){ .host = "localhost",
                                       .seclevel = 1,
                                       .negotiate_time = 30,
                                       .bytes = 4096,
                                       .chunk = 1000,
                                       .clients = 1,
                                       .version = 3,
                                       .echo = 0,
                                       .ignore_time = 0 };
    for (int i = 3; i < argc; i++)
        read_word(&agent.options, argv[i]);
    for (uint32_t i = 0; i < AGENT_CLIENTS; i++)
        agent.streams[i].client_id = i;

    if (atb_posix_open(&agent.port, argv[2], 115200) != ATB_OK)
        give_up(argv[2]);
    atb_client_init(&agent.at, &agent.port.base, agent.buffer, sizeof agent.buffer);
    eg91xq_attach(&agent.at, &agent.settings, take_urc, &agent);
    atb_client_on_event(&agent.at, take_event, &agent);
    atb_data_handler(&agent.at, take_data, &agent);
    if (getenv("AGENT_TRACE") != NULL)
        atb_client_trace(&agent.at, trace, NULL);
    must(&agent, "synchronise", atb_synchronise(&agent.at, 10000));
    play(&agent, argv[1]);

    counters = atb_counters(&agent.at);
    say_number("unknown", counters->unknown);
    say_number("malformed", counters->malformed);
    say_number("late", counters->late);
    say_number("timeouts", counters->timeouts);
    say_text("end", "reached");
    atb_posix_close(&agent.port);
    return EXIT_SUCCESS;
}
