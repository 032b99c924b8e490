/* SPDX-License-Identifier: MIT */
/* Calls to the debugger, here QEMU: text out, files in, the end. */
#include <string.h>

#include "board.h"

enum {
    SYS_OPEN = 0x01,
    SYS_CLOSE = 0x02,
    SYS_WRITE0 = 0x04,
    SYS_READ = 0x06,
    SYS_GET_CMDLINE = 0x15,
    SYS_EXIT_EXTENDED = 0x20
};
enum { APPLICATION_EXIT = 0x20026, OPEN_READ_BINARY = 1 };

static int32_t ask(uint32_t operation, const void *parameter)
{
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = parameter;
    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return (int32_t)r0;
}

void console(const char *text)
{
    ask(SYS_WRITE0, text);
}

_Noreturn void leave(int code)
{
    const uint32_t block[2] = { APPLICATION_EXIT, (uint32_t)code };
    for (;;)
        ask(SYS_EXIT_EXTENDED, block);
}

size_t arguments(char *line, size_t size, const char **words, size_t most)
{
    uint32_t block[2] = { (uint32_t)line, (uint32_t)size };
    size_t count = 0;
    if (ask(SYS_GET_CMDLINE, block) != 0)
        return 0;
    for (char *space = strchr(line, ' '); space != NULL && count < most; space = strchr(space + 1, ' ')) {
        *space = '\0';
        words[count++] = space + 1;
    }
    return count;
}

size_t read_file(const char *path, void *buf, size_t size)
{
    const uint32_t name[3] = { (uint32_t)path, OPEN_READ_BINARY, (uint32_t)strlen(path) };
    int32_t file = ask(SYS_OPEN, name);
    uint32_t block[3] = { (uint32_t)file, (uint32_t)buf, (uint32_t)size };
    int32_t missing;
    if (file < 0)
        return 0;
    missing = ask(SYS_READ, block); /* tells how much of the buffer is left */
    ask(SYS_CLOSE, block);
    return missing < 0 || (size_t)missing > size ? 0 : size - (size_t)missing;
}
