/* SPDX-License-Identifier: MIT */
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#else
#define _DEFAULT_SOURCE
#endif

#include "atbind/posix.h"
#include "hosted.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Linux takes any rate, but only by its own struct, whose header cannot stand beside <termios.h>. */
#if defined(__linux__) && !defined(__powerpc__) && !defined(__alpha__)
#include <asm/termbits.h>
typedef struct termios2 line_t;

static bool line_get(int fd, line_t *line)
{
    return ioctl(fd, TCGETS2, line) == 0;
}

static bool line_set(int fd, const line_t *line)
{
    return ioctl(fd, TCSETS2, line) == 0;
}

static void line_drop_input(int fd)
{
    (void)ioctl(fd, TCFLSH, TCIFLUSH);
}

#else
#include <termios.h>
typedef struct termios line_t;

static bool line_get(int fd, line_t *line)
{
    return tcgetattr(fd, line) == 0;
}

static bool line_set(int fd, const line_t *line)
{
    return tcsetattr(fd, TCSANOW, line) == 0;
}

static void line_drop_input(int fd)
{
    (void)tcflush(fd, TCIFLUSH);
}
#endif

static const struct {
    uint32_t rate;
    speed_t code;
} rates[] = {
    { 1200, B1200 },       { 2400, B2400 }, { 4800, B4800 }, { 9600, B9600 }, { 19200, B19200 }, { 38400, B38400 },
#ifdef B57600
    { 57600, B57600 },
#endif
#ifdef B115200
    { 115200, B115200 },
#endif
#ifdef B230400
    { 230400, B230400 },
#endif
#ifdef B460800
    { 460800, B460800 },
#endif
#ifdef B921600
    { 921600, B921600 },
#endif
#ifdef B1000000
    { 1000000, B1000000 },
#endif
#ifdef B2000000
    { 2000000, B2000000 },
#endif
#ifdef B3000000
    { 3000000, B3000000 },
#endif
#ifdef B4000000
    { 4000000, B4000000 },
#endif
};

static speed_t rate_code(uint32_t rate)
{
    for (size_t i = 0; i < sizeof rates / sizeof rates[0]; i++)
        if (rates[i].rate == rate)
            return rates[i].code;
    return B0;
}

#ifdef BOTHER
/* Usual rates go by their codes, as other programs that look at the line expect. */
static bool line_rate(line_t *line, uint32_t rate)
{
    speed_t code = rate_code(rate);
    line->c_cflag &= ~(tcflag_t)(CBAUD | (CBAUD << IBSHIFT));
    line->c_cflag |= code != B0 ? code : BOTHER;
    line->c_ispeed = rate;
    line->c_ospeed = rate;
    return true;
}

/* A driver that knows only some rates takes the nearest without a word; 3 % is what a UART bears. */
static bool line_rate_is(const line_t *line, uint32_t rate)
{
    uint32_t got = line->c_ospeed;
    uint32_t away = got > rate ? got - rate : rate - got;
    return (uint64_t)away * 100u <= (uint64_t)rate * 3u;
}
#else
static bool line_rate(line_t *line, uint32_t rate)
{
    speed_t code = rate_code(rate);
    return code != B0 && cfsetispeed(line, code) == 0 && cfsetospeed(line, code) == 0;
}

static bool line_rate_is(const line_t *line, uint32_t rate)
{
    return cfgetospeed(line) == rate_code(rate);
}
#endif

_Static_assert(sizeof(line_t) <= sizeof((atb_posix_port_t *)0)->saved, "room for the settings of a line");

static int fail(atb_posix_port_t *port, int error)
{
    port->error = error;
    return -1;
}

static int posix_read(atb_port_t *base, void *buf, size_t len)
{
    atb_posix_port_t *port = (atb_posix_port_t *)base;
    if (port->fd < 0 || port->hung_up)
        return -1;
    if (len == 0)
        return 0;
    ssize_t n = read(port->fd, buf, len > INT_MAX ? INT_MAX : len);
    if (n > 0)
        return (int)n;
    if (n < 0 && hosted_later(errno))
        return 0;
    /* the end of a terminal that does not wait is 0; of a pseudo terminal without its other side, EIO */
    port->hung_up = n == 0 || errno == EIO;
    return fail(port, port->hung_up ? 0 : errno);
}

static int posix_write(atb_port_t *base, const void *buf, size_t len)
{
    atb_posix_port_t *port = (atb_posix_port_t *)base;
    if (port->fd < 0 || port->hung_up)
        return -1;
    if (len == 0)
        return 0;
    ssize_t n = write(port->fd, buf, len > INT_MAX ? INT_MAX : len);
    if (n >= 0)
        return (int)n;
    if (hosted_later(errno))
        return 0;
    port->hung_up = errno == EIO;
    return fail(port, port->hung_up ? 0 : errno);
}

static uint32_t posix_now(atb_port_t *base)
{
    (void)base;
    return hosted_now();
}

static void posix_wait(atb_port_t *base, uint32_t ms, bool want_write)
{
    (void)hosted_wait(((atb_posix_port_t *)base)->fd, want_write ? POLLIN | POLLOUT : POLLIN, ms);
}

static void posix_dtr(atb_port_t *base, bool on)
{
    int bit = TIOCM_DTR;
    (void)ioctl(((atb_posix_port_t *)base)->fd, on ? TIOCMBIS : TIOCMBIC, &bit);
}

static bool posix_baud(atb_port_t *base, uint32_t rate)
{
    atb_posix_port_t *port = (atb_posix_port_t *)base;
    line_t line;
    line_t before;
    if (!line_get(port->fd, &line))
        return false;
    before = line;
    if (rate == 0 || !line_rate(&line, rate)) /* the code of 0 hangs up */
        return false;
    if (line_set(port->fd, &line) && line_get(port->fd, &line) && line_rate_is(&line, rate))
        return true;
    (void)line_set(port->fd, &before);
    return false;
}

static const atb_port_ops_t serial_ops = { posix_read, posix_write, posix_now, posix_wait, posix_dtr, posix_baud };
/* A pseudo terminal has no modem lines. */
static const atb_port_ops_t pty_ops = { posix_read, posix_write, posix_now, posix_wait, NULL, posix_baud };

static void make_raw(line_t *line, bool rts_cts)
{
    line->c_iflag &=
        ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | INPCK | ISTRIP | INLCR | IGNCR | ICRNL | IXON | IXOFF | IXANY);
    line->c_oflag &= ~(tcflag_t)OPOST;
    line->c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
    line->c_cflag &= ~(tcflag_t)(CSIZE | PARENB | CSTOPB | CRTSCTS);
    line->c_cflag |= (tcflag_t)(CS8 | CREAD | CLOCAL);
    if (rts_cts)
        line->c_cflag |= (tcflag_t)CRTSCTS;
    /* with O_NONBLOCK: no data is EAGAIN, and 0 means that the line has hung up */
    line->c_cc[VMIN] = 1;
    line->c_cc[VTIME] = 0;
}

static bool flow_control_is(const line_t *line, bool rts_cts)
{
    return ((line->c_cflag & (tcflag_t)CRTSCTS) != 0) == rts_cts;
}

static atb_status_t take(atb_posix_port_t *port)
{
    if (flock(port->fd, LOCK_EX | LOCK_NB) != 0) {
        port->error = errno;
        return errno == EWOULDBLOCK ? ATB_ERR_BUSY : ATB_ERR_PORT;
    }
    /* a pseudo terminal would keep this mark even after a crash of ours; the lock above is enough there */
    port->locked = port->base.ops == &serial_ops && ioctl(port->fd, TIOCEXCL) == 0;
    return ATB_OK;
}

static atb_status_t set_up(atb_posix_port_t *port, const atb_posix_options_t *options)
{
    line_t line;
    int lines = 0;
    if (!line_get(port->fd, &line)) {
        port->error = errno;
        return ATB_ERR_PORT;
    }
    port->base.ops = ioctl(port->fd, TIOCMGET, &lines) == 0 ? &serial_ops : &pty_ops;
    if (!options->shared) {
        atb_status_t status = take(port);
        if (status != ATB_OK)
            return status;
    }
    memcpy(port->saved.bytes, &line, sizeof line);
    make_raw(&line, options->rts_cts);
    if (!line_set(port->fd, &line) || !line_get(port->fd, &line)) {
        port->error = errno;
        return ATB_ERR_PORT;
    }
    if (!flow_control_is(&line, options->rts_cts))
        return ATB_ERR_CONDITION;
    if (options->baud != 0 && !posix_baud(&port->base, options->baud))
        return ATB_ERR_RANGE;
    line_drop_input(port->fd);
    return ATB_OK;
}

static void shut(atb_posix_port_t *port)
{
    (void)close(port->fd); /* gives up the lock too */
    port->fd = -1;
}

atb_status_t atb_posix_open_with(atb_posix_port_t *port, const char *device, const atb_posix_options_t *options)
{
    if (port == NULL)
        return ATB_ERR_ARGUMENT;
    memset(port, 0, sizeof *port);
    port->base.ops = &pty_ops;
    port->fd = -1;
    if (device == NULL || options == NULL)
        return ATB_ERR_ARGUMENT;
    port->fd = open(device, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (port->fd < 0) {
        port->error = errno;
        return errno == EBUSY ? ATB_ERR_BUSY : ATB_ERR_PORT;
    }
    atb_status_t status = set_up(port, options);
    if (status == ATB_ERR_RANGE || status == ATB_ERR_CONDITION)
        atb_posix_close(port);
    else if (status != ATB_OK)
        shut(port);
    return status;
}

atb_status_t atb_posix_open(atb_posix_port_t *port, const char *device, uint32_t baud)
{
    const atb_posix_options_t options = { .baud = baud };
    return atb_posix_open_with(port, device, &options);
}

void atb_posix_close(atb_posix_port_t *port)
{
    line_t line;
    if (port == NULL || port->fd < 0)
        return;
    memcpy(&line, port->saved.bytes, sizeof line);
    (void)line_set(port->fd, &line);
    if (port->locked)
        (void)ioctl(port->fd, TIOCNXCL);
    shut(port);
}
