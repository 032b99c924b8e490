/* SPDX-License-Identifier: MIT */
/* The serial port, on a pseudo terminal. */
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "../check.h"
#include "atbind/posix.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

unsigned rate_of(const char *device); /* rate_of.c */

typedef struct pty {
    int master;
    char name[64];
} pty_t;

static pty_t pty_open(void)
{
    pty_t pty = { .master = posix_openpt(O_RDWR | O_NOCTTY) };
    CHECK(pty.master >= 0);
    CHECK(grantpt(pty.master) == 0);
    CHECK(unlockpt(pty.master) == 0);
    const char *name = ptsname(pty.master);
    CHECK(name != NULL && strlen(name) < sizeof pty.name);
    if (name != NULL)
        (void)snprintf(pty.name, sizeof pty.name, "%s", name);
    return pty;
}

static struct termios settings_of(const char *device)
{
    struct termios t;
    memset(&t, 0, sizeof t);
    int fd = open(device, O_RDWR | O_NOCTTY);
    CHECK(fd >= 0);
    CHECK(tcgetattr(fd, &t) == 0);
    (void)close(fd);
    return t;
}

/* All bytes, also those that a terminal in its usual mode would take for its own. */
static void test_raw_bytes_both_ways(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    uint8_t all[256];
    uint8_t got[300];
    for (size_t i = 0; i < sizeof all; i++)
        all[i] = (uint8_t)i;
    CHECK(atb_posix_open(&port, pty.name, 115200) == ATB_OK);
    CHECK(port.base.ops->read(&port.base, got, sizeof got) == 0);

    CHECK(write(pty.master, all, sizeof all) == (ssize_t)sizeof all);
    size_t n = 0;
    while (n < sizeof all) {
        port.base.ops->wait(&port.base, 1000, false);
        int more = port.base.ops->read(&port.base, got + n, sizeof got - n);
        CHECK(more > 0);
        if (more <= 0)
            break;
        n += (size_t)more;
    }
    CHECK(n == sizeof all && memcmp(got, all, n) == 0);

    CHECK(port.base.ops->write(&port.base, all, sizeof all) == (int)sizeof all);
    n = 0;
    while (n < sizeof all) {
        ssize_t more = read(pty.master, got + n, sizeof got - n);
        CHECK(more > 0);
        if (more <= 0)
            break;
        n += (size_t)more;
    }
    CHECK(n == sizeof all && memcmp(got, all, n) == 0);
    atb_posix_close(&port);
    (void)close(pty.master);
}

static void test_full_line_takes_a_part_and_then_nothing(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    static uint8_t much[1 << 20];
    CHECK(atb_posix_open(&port, pty.name, 115200) == ATB_OK);
    size_t sent = 0;
    int n;
    while ((n = port.base.ops->write(&port.base, much, sizeof much)) > 0)
        sent += (size_t)n;
    CHECK(n == 0);
    CHECK(sent > 0 && sent < sizeof much);
    uint32_t before = port.base.ops->now(&port.base);
    port.base.ops->wait(&port.base, 20, true); /* cannot be written: the whole time passes */
    CHECK(port.base.ops->now(&port.base) - before >= 19);
    static uint8_t drain[1 << 20];
    size_t taken = 0;
    while (taken < sent) {
        ssize_t got = read(pty.master, drain, sizeof drain);
        CHECK(got > 0);
        if (got <= 0)
            break;
        taken += (size_t)got;
    }
    CHECK(taken == sent);
    port.base.ops->wait(&port.base, 1000, true);
    CHECK(port.base.ops->write(&port.base, "x", 1) == 1);
    atb_posix_close(&port);
    (void)close(pty.master);
}

static void test_hang_up_is_a_failure_after_the_last_bytes(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    char buf[8];
    CHECK(atb_posix_open(&port, pty.name, 115200) == ATB_OK);
    CHECK(!port.hung_up);
    (void)close(pty.master);
    port.base.ops->wait(&port.base, 1000, false);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) < 0);
    CHECK(port.hung_up);
    CHECK(port.error == 0);
    CHECK(port.base.ops->write(&port.base, "x", 1) < 0);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) < 0);
    atb_posix_close(&port);
    CHECK(port.fd < 0);
    atb_posix_close(&port);
}

static void test_settings_are_restored(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    struct termios before = settings_of(pty.name);
    CHECK((before.c_lflag & ICANON) != 0);
    CHECK(atb_posix_open(&port, pty.name, 9600) == ATB_OK);
    struct termios during = settings_of(pty.name);
    CHECK((during.c_lflag & (ICANON | ECHO | ISIG)) == 0);
    CHECK((during.c_oflag & OPOST) == 0);
    CHECK(cfgetospeed(&during) == B9600);
    CHECK(cfgetispeed(&during) == B9600);
    atb_posix_close(&port);
    struct termios after = settings_of(pty.name);
    CHECK(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag);
    CHECK(after.c_oflag == before.c_oflag && after.c_cflag == before.c_cflag);
    (void)close(pty.master);
}

static void test_flow_control(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    atb_posix_options_t options = { .baud = 115200, .rts_cts = true };
    CHECK(atb_posix_open_with(&port, pty.name, &options) == ATB_OK);
    CHECK((settings_of(pty.name).c_cflag & CRTSCTS) != 0);
    atb_posix_close(&port);
    options.rts_cts = false;
    CHECK(atb_posix_open_with(&port, pty.name, &options) == ATB_OK);
    CHECK((settings_of(pty.name).c_cflag & CRTSCTS) == 0);
    atb_posix_close(&port);
    (void)close(pty.master);
}

static void test_rates(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    CHECK(atb_posix_open(&port, pty.name, 921600) == ATB_OK);
    CHECK(port.base.ops->baud(&port.base, 4800));
    struct termios t = settings_of(pty.name);
    CHECK(cfgetospeed(&t) == B4800);
    CHECK(!port.base.ops->baud(&port.base, 0));
#ifdef __linux__
    CHECK(rate_of(pty.name) == 4800);
    CHECK(port.base.ops->baud(&port.base, 123457));
    CHECK(rate_of(pty.name) == 123457);
    atb_posix_close(&port);
    CHECK(atb_posix_open(&port, pty.name, 74880) == ATB_OK);
    CHECK(rate_of(pty.name) == 74880);
#else
    CHECK(!port.base.ops->baud(&port.base, 123457));
    t = settings_of(pty.name);
    CHECK(cfgetospeed(&t) == B4800);
#endif
    atb_posix_close(&port);
    atb_posix_options_t as_is = { .baud = 0 };
    struct termios before = settings_of(pty.name);
    CHECK(atb_posix_open_with(&port, pty.name, &as_is) == ATB_OK);
    t = settings_of(pty.name);
    CHECK(cfgetospeed(&t) == cfgetospeed(&before));
    atb_posix_close(&port);
    (void)close(pty.master);
}

/* Another process, as locks do not hold against oneself everywhere. */
static atb_status_t open_elsewhere(const char *device, bool shared)
{
    pid_t child = fork();
    if (child == 0) {
        atb_posix_port_t port;
        atb_posix_options_t options = { .baud = 115200, .shared = shared };
        atb_status_t status = atb_posix_open_with(&port, device, &options);
        _exit((int)status);
    }
    int result = 0;
    CHECK(child > 0 && waitpid(child, &result, 0) == child && WIFEXITED(result));
    return (atb_status_t)WEXITSTATUS(result);
}

static void test_exclusive_use(void)
{
    pty_t pty = pty_open();
    atb_posix_port_t port;
    CHECK(atb_posix_open(&port, pty.name, 115200) == ATB_OK);
    CHECK(open_elsewhere(pty.name, false) == ATB_ERR_BUSY);
    CHECK((settings_of(pty.name).c_lflag & ICANON) == 0); /* and the refused one has not touched the line */
    CHECK(open_elsewhere(pty.name, true) == ATB_OK);
    atb_posix_close(&port);
    CHECK(open_elsewhere(pty.name, false) == ATB_OK);
    (void)close(pty.master);
}

static void test_refused(void)
{
    atb_posix_port_t port;
    char buf[4];
    CHECK(atb_posix_open(NULL, "/dev/null", 115200) == ATB_ERR_ARGUMENT);
    CHECK(atb_posix_open(&port, NULL, 115200) == ATB_ERR_ARGUMENT);
    CHECK(port.fd < 0);
    CHECK(atb_posix_open_with(&port, "/dev/null", NULL) == ATB_ERR_ARGUMENT);
    CHECK(atb_posix_open(&port, "/nonexistent/tty", 115200) == ATB_ERR_PORT);
    CHECK(port.error == 2);                                            /* ENOENT */
    CHECK(atb_posix_open(&port, "/dev/null", 115200) == ATB_ERR_PORT); /* not a terminal */
    CHECK(port.fd < 0 && port.error != 0);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) < 0);
    CHECK(port.base.ops->write(&port.base, buf, sizeof buf) < 0);
    atb_posix_close(&port);
    atb_posix_close(NULL);
}

int main(void)
{
    test_raw_bytes_both_ways();
    test_full_line_takes_a_part_and_then_nothing();
    test_hang_up_is_a_failure_after_the_last_bytes();
    test_settings_are_restored();
    test_flow_control();
    test_rates();
    test_exclusive_use();
    test_refused();
    return check_result();
}
