/* SPDX-License-Identifier: MIT */
/* Scenarios that move data. */
#include "agent.h"

enum { WINDOW = 8000, ROUND_MS = 50 };

static size_t fill(const stream_t *stream, uint8_t *piece, uint32_t most, uint32_t total)
{
    uint32_t len = total - stream->sent < most ? total - stream->sent : most;
    for (uint32_t i = 0; i < len; i++)
        piece[i] = agent_byte(stream->sent + i);
    return len;
}

static void pause_ms(agent_t *agent, uint32_t ms)
{
    uint32_t since = agent_now(agent);
    while (agent_now(agent) - since < ms)
        agent_poll(agent);
}

/** Sends one piece; when the module is full, later again. @return how often it was full */
static uint32_t send_piece(agent_t *agent, stream_t *stream, uint32_t most, uint32_t total)
{
    static uint8_t piece[1460];
    eg91xq_qssl_send_fixed_req_t req = { .client_id = stream->client_id,
                                         .data = ATB_BYTES(piece, fill(stream, piece, most, total)) };
    uint32_t retries = 0;
    atb_status_t status = eg91xq_qssl_send_fixed(&agent->at, &req);
    while (status == ATB_ERR_RETRY && ++retries < 100) {
        pause_ms(agent, ROUND_MS);
        status = eg91xq_qssl_send_fixed(&agent->at, &req);
    }
    must(agent, "send", status);
    stream->sent += (uint32_t)req.data.len;
    return retries;
}

/** Reads once from the module's buffer. @return bytes read */
static uint32_t read_piece(agent_t *agent, stream_t *stream)
{
    uint8_t piece[1500];
    eg91xq_qssl_recv_req_t req = { .client_id = stream->client_id, .readlen = 1500 };
    eg91xq_qssl_recv_rsp_t rsp = { .data = ATB_BUFFER(piece, sizeof piece) };
    stream->readable = false;
    must(agent, "recv", eg91xq_qssl_recv(&agent->at, &req, &rsp));
    agent_take(stream, piece, rsp.have_readlen);
    if (rsp.have_readlen != 0)
        stream->readable = true;
    return rsp.have_readlen;
}

/** Sends in data mode as much as the port takes. */
static void send_online(agent_t *agent, stream_t *stream, uint32_t total)
{
    uint8_t piece[1000];
    size_t len = fill(stream, piece, sizeof piece, total);
    stream->sent += (uint32_t)atb_data_send(&agent->at, piece, len);
    atb_poll(&agent->at);
}

/** One turn of sending and receiving. @return whether there is more to do */
static bool turn(agent_t *agent, stream_t *stream, uint32_t *retries)
{
    const agent_options_t *options = &agent->options;
    bool room = stream->sent < options->bytes && stream->sent - stream->received < WINDOW;
    if (room && options->mode == EG91XQ_ACCESS_MODE_TRANSPARENT)
        send_online(agent, stream, options->bytes);
    else if (room)
        *retries += send_piece(agent, stream, options->chunk, options->bytes);
    if (stream->readable)
        read_piece(agent, stream);
    else if (!room)
        agent_poll(agent);
    return stream->received < options->bytes;
}

static void say_stream(const char *prefix, const stream_t *stream)
{
    say_text("stream", prefix);
    say_number("sent", stream->sent);
    say_number("received", stream->received);
    say_number("wrong", stream->wrong);
}

/* On a loaded machine the module may see less silence than there was: then +++ is data to it, and is sent once more. */
static atb_status_t leave_data_mode(agent_t *agent)
{
    atb_status_t status = atb_data_escape(&agent->at);
    return status == ATB_ERR_TIMEOUT ? atb_data_escape(&agent->at) : status;
}

static void finish_stream(agent_t *agent, stream_t *stream)
{
    eg91xq_qssl_state_req_t ask = { .client_id = stream->client_id };
    eg91xq_qssl_state_rsp_t state;
    if (agent->options.mode == EG91XQ_ACCESS_MODE_TRANSPARENT)
        must(agent, "escape", leave_data_mode(agent));
    must(agent, "state", eg91xq_qssl_state(&agent->at, &ask, &state));
    say_number("socket_state", state.socket_state);
    must(agent, "close", agent_close(agent, stream->client_id));
}

/** Sends and receives on one or more connections at once, in any access mode. */
void scenario_echo(agent_t *agent)
{
    uint32_t since, retries = 0;
    bool more = true;
    agent_set_up(agent);
    for (uint32_t i = 0; i < agent->options.clients; i++)
        must(agent, "open", agent_open(agent, i, NULL));
    since = agent_now(agent);
    while (more) {
        more = false;
        for (uint32_t i = 0; i < agent->options.clients; i++)
            more = turn(agent, &agent->streams[i], &retries) || more;
        if (agent_now(agent) - since > 4u * AGENT_PATIENCE_MS) {
            say_stream("stuck", &agent->streams[0]);
            give_up("the echo does not come");
        }
    }
    for (uint32_t i = 0; i < agent->options.clients; i++) {
        finish_stream(agent, &agent->streams[i]);
        say_stream("done", &agent->streams[i]);
    }
    say_number("retries", retries);
}

/** The server hangs up in the middle: what it had sent is read, then the socket is closed. */
void scenario_closed(agent_t *agent)
{
    stream_t *stream = &agent->streams[2];
    eg91xq_qssl_state_req_t ask = { .client_id = 2 };
    eg91xq_qssl_state_rsp_t state = { 0 };
    uint32_t since;
    agent_set_up(agent);
    must(agent, "open", agent_open(agent, 2, NULL));
    send_piece(agent, stream, agent->options.bytes, agent->options.bytes);
    since = agent_now(agent);
    while (!stream->closed) {
        if (agent_now(agent) - since > AGENT_PATIENCE_MS)
            give_up("no closed URC");
        agent_poll(agent);
    }
    must(agent, "state", eg91xq_qssl_state(&agent->at, &ask, &state));
    say_number("socket_state", state.socket_state);
    while (stream->received < stream->sent) /* once it is empty, the module would answer ERROR */
        if (read_piece(agent, stream) == 0)
            give_up("less was kept than had come");
    say_stream("done", stream);
    must(agent, "close", agent_close(agent, 2));
    state.socket_state = 0;
    must(agent, "state", eg91xq_qssl_state(&agent->at, &ask, &state));
    say_number("state_after_close", state.socket_state);
    must(agent, "open", agent_open(agent, 2, NULL));
    say_text("reopened", "yes");
    must(agent, "close", agent_close(agent, 2));
}

/** Opens twice on one SSL context; the server tells whether the session was resumed. */
void scenario_resume(agent_t *agent)
{
    agent_set_up(agent);
    for (uint32_t i = 0; i < 2; i++) {
        agent->streams[i].sent = 0;
        must(agent, "open", agent_open(agent, i, NULL));
        agent->options.bytes = 100;
        send_piece(agent, &agent->streams[i], 100, 100);
        while (agent->streams[i].received < 100) {
            agent_poll(agent);
            if (agent->streams[i].readable)
                read_piece(agent, &agent->streams[i]);
        }
        must(agent, "close", agent_close(agent, i));
    }
}

/* ---- asynchronous: handlers start commands ------------------------------------------------------------------------
 */

static struct async {
    atb_call_t receiving, sending;
    eg91xq_qssl_recv_req_t recv;
    eg91xq_qssl_recv_rsp_t received;
    eg91xq_qssl_send_fixed_req_t send;
    uint8_t in[1500], out[1460];
    bool reading, failed;
    uint32_t from_handler; /* commands started in handlers */
} async;

static void start_reading(agent_t *agent, stream_t *stream);

static void on_read(void *user, atb_call_t *call, atb_status_t status)
{
    agent_t *agent = user;
    stream_t *stream = &agent->streams[async.recv.client_id];
    (void)call;
    async.reading = false;
    if (status != ATB_OK) {
        async.failed = true;
        return;
    }
    agent_take(stream, async.in, async.received.have_readlen);
    if (async.received.have_readlen != 0 || stream->readable)
        start_reading(agent, stream);
}

static void start_reading(agent_t *agent, stream_t *stream)
{
    stream->readable = false;
    async.recv = (eg91xq_qssl_recv_req_t){ .client_id = stream->client_id, .readlen = 1500 };
    async.received.data = (atb_sink_t)ATB_BUFFER(async.in, sizeof async.in);
    async.reading = true;
    async.from_handler++;
    if (eg91xq_qssl_recv_start(&agent->at, &async.receiving, &async.recv, &async.received, on_read, agent) !=
        ATB_PENDING)
        async.failed = true;
}

static void on_urc_readable(agent_t *agent, stream_t *stream)
{
    if (!async.reading)
        start_reading(agent, stream);
}

static void start_sending(agent_t *agent, stream_t *stream);

static void on_sent(void *user, atb_call_t *call, atb_status_t status)
{
    agent_t *agent = user;
    stream_t *stream = &agent->streams[async.send.client_id];
    (void)call;
    if (status == ATB_OK)
        stream->sent += (uint32_t)async.send.data.len;
    else if (status != ATB_ERR_RETRY)
        async.failed = true;
    if (!async.failed && stream->sent < agent->options.bytes)
        start_sending(agent, stream);
}

static void start_sending(agent_t *agent, stream_t *stream)
{
    size_t len = fill(stream, async.out, agent->options.chunk, agent->options.bytes);
    async.send = (eg91xq_qssl_send_fixed_req_t){ .client_id = stream->client_id, .data = ATB_BYTES(async.out, len) };
    if (eg91xq_qssl_send_fixed_start(&agent->at, &async.sending, &async.send, on_sent, agent) != ATB_PENDING)
        async.failed = true;
}

/** Handlers do the work: a URC starts reading, the end of a sending starts the next. */
void scenario_async(agent_t *agent)
{
    stream_t *stream = &agent->streams[7];
    uint32_t since;
    agent_set_up(agent);
    must(agent, "open", agent_open(agent, 7, NULL));
    agent->on_readable = on_urc_readable;
    start_sending(agent, stream);
    since = agent_now(agent);
    while ((stream->received < agent->options.bytes || async.reading) && !async.failed) {
        if (agent_now(agent) - since > AGENT_PATIENCE_MS)
            give_up("the echo does not come");
        agent_poll(agent);
    }
    say_number("failed", async.failed);
    say_number("from_handler", async.from_handler);
    say_stream("done", stream);
    must(agent, "close", agent_close(agent, 7));
}
