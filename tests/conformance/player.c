/* SPDX-License-Identifier: MIT */
/* Plays the tests of a script (standard input) against the generated code of one module, and prints those that fail.
 * The script is made from the spec; see __main__.py. */
#include "script.h"
#include "world.h"

#include MODULE_HEADER

#include <stdio.h>
#include <string.h>

enum { TIGHT = 128 }; /* bytes: room for the longest line of an example, and little more */

static world_t world;

static void act(world_t *w, const action_t *action)
{
    switch (action->kind) {
    case ACTION_START:
        world_start(w, action->fn, action->req);
        break;
    case ACTION_SETTING:
        world.settings[action->setting] = action->value;
        break;
    case ACTION_FEED:
        world_feed(w, &action->bytes);
        break;
    case ACTION_PASS:
        world_pass(w, action->ms);
        break;
    case ACTION_SEND:
        world_send(w, &action->bytes);
        break;
    case ACTION_ESCAPE:
        world_escape(w);
        break;
    }
}

/* Returns false, and prints both records, when they differ. */
static bool play(const test_t *test, int split, size_t buffer)
{
    world_open(&world, &MODULE_DOC, split, buffer);
    for (size_t i = 0; i < test->n; i++)
        act(&world, &test->actions[i]);
    if (strcmp(world.record.text, test->want.text) == 0)
        return true;
    (void)printf("FAILED %s (split %d, buffer %zu)\n--- wanted\n%s--- got\n%s\n", test->title, split, buffer,
                 test->want.text, world.record.text);
    return false;
}

static int length(const test_t *test)
{
    size_t n = 0;
    for (size_t i = 0; i < test->n; i++)
        n += test->actions[i].bytes.len * (test->actions[i].kind == ACTION_FEED);
    return (int)n;
}

static bool play_splits(const test_t *test, size_t buffer)
{
    for (int split = AT_ONCE; split < length(test); split++)
        if (!play(test, split, buffer))
            return false;
    return play(test, BYTEWISE, buffer);
}

static bool play_all(const test_t *test)
{
    if (!test->splits)
        return play(test, AT_ONCE, BUFFER_BYTES);
    return play_splits(test, BUFFER_BYTES) && (!test->tight || play_splits(test, TIGHT));
}

int main(void)
{
    static test_t test;
    unsigned run = 0, failed = 0;
    while (script_next(&MODULE_DOC, &test)) {
        run++;
        failed += !play_all(&test);
        script_free();
    }
    world_close(&world);
    (void)printf("%u tests, %u failed\n", run, failed);
    return run == 0 || failed > 0 ? 1 : 0;
}
