/* SPDX-License-Identifier: MIT */
/* The verbs of the command line. Each returns the exit code. */
#ifndef ATCTL_VERBS_H
#define ATCTL_VERBS_H

#include "args.h"

int verb_modules(const args_t *args);
int verb_commands(const args_t *args);
int verb_encode(const args_t *args);
int verb_decode(const args_t *args);
int verb_run(const args_t *args);
int verb_completion(const args_t *args);
int verb_complete(const args_t *args);

#endif
