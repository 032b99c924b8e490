/* SPDX-License-Identifier: MIT */
/* Scenarios in which something goes wrong. */
#include "agent.h"

/** A connection that is not to come about. */
void scenario_fail(agent_t *agent)
{
    eg91xq_qssl_open_rsp_t rsp = { 0 };
    eg91xq_qigeterror_rsp_t error = { 0 };
    agent_set_up(agent);
    say_status(agent, "open", agent_open(agent, 0, &rsp));
    say_number("err", rsp.err);
    must(agent, "qigeterror", eg91xq_qigeterror(&agent->at, &error));
    say_number("qigeterror", error.err);
}

/** A result code comes after its time limit: it must not be taken for the next command's. */
void scenario_late(agent_t *agent)
{
    eg91xq_qssl_cfg_set_negotiatetime_req_t set = { .ssl_ctx_id = 3, .negotiate_time = 77 };
    eg91xq_qssl_cfg_get_negotiatetime_req_t get = { .ssl_ctx_id = 3 };
    eg91xq_qssl_cfg_get_negotiatetime_rsp_t got = { 0 };
    eg91xq_qssl_state_all_rsp_t states = { 0 };
    eg91xq_ate_set_req_t echo = { .value = agent->options.echo };
    must(agent, "ate", eg91xq_ate_set(&agent->at, &echo));
    say_status(agent, "state", eg91xq_qssl_state_all(&agent->at, &states));
    say_status(agent, "set", eg91xq_qssl_cfg_set_negotiatetime(&agent->at, &set));
    say_status(agent, "get", eg91xq_qssl_cfg_get_negotiatetime(&agent->at, &get, &got));
    say_number("negotiate_time", got.negotiate_time);
}

static bool wait_for(agent_t *agent, const bool *flag)
{
    uint32_t since = agent_now(agent);
    while (!*flag && agent_now(agent) - since < AGENT_PATIENCE_MS)
        agent_poll(agent);
    return *flag;
}

/** The module falls silent, and comes back after a while. */
void scenario_silent(agent_t *agent)
{
    atb_status_t status = ATB_OK;
    for (int i = 0; i < 20 && status == ATB_OK; i++)
        status = eg91xq_at(&agent->at);
    say_status(agent, "call", status);
    say_number("silent", wait_for(agent, &agent->silent));
    say_number("answers", wait_for(agent, &agent->answers));
    say_status(agent, "again", eg91xq_at(&agent->at));
}

/** The module restarts in the middle of a reply. */
void scenario_reset(agent_t *agent)
{
    atb_status_t status = ATB_OK;
    eg91xq_cclk_get_rsp_t clock;
    for (int i = 0; i < 20 && status == ATB_OK; i++)
        status = eg91xq_cclk_get(&agent->at, &clock);
    say_status(agent, "call", status);
    must(agent, "synchronise", atb_synchronise(&agent->at, 20000));
    say_status(agent, "again", eg91xq_cclk_get(&agent->at, &clock));
    say_number("lines", agent->lines);
}
