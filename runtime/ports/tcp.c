/* SPDX-License-Identifier: MIT */
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#else
#define _DEFAULT_SOURCE
#endif

#include "atbind/tcp.h"
#include "hosted.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* The program is not to die of a signal because a peer has gone. */
#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

static int tcp_read(atb_port_t *base, void *buf, size_t len)
{
    atb_tcp_port_t *port = (atb_tcp_port_t *)base;
    if (port->fd < 0 || port->hung_up)
        return -1;
    if (len == 0)
        return 0;
    ssize_t n = recv(port->fd, buf, len > INT_MAX ? INT_MAX : len, 0);
    if (n > 0)
        return (int)n;
    if (n < 0 && hosted_later(errno))
        return 0;
    port->hung_up = n == 0;
    port->error = n == 0 ? 0 : errno;
    return -1;
}

static int tcp_write(atb_port_t *base, const void *buf, size_t len)
{
    atb_tcp_port_t *port = (atb_tcp_port_t *)base;
    if (port->fd < 0)
        return -1;
    ssize_t n = send(port->fd, buf, len > INT_MAX ? INT_MAX : len, MSG_NOSIGNAL);
    if (n >= 0)
        return (int)n;
    if (hosted_later(errno))
        return 0;
    port->error = errno;
    return -1;
}

static uint32_t tcp_now(atb_port_t *base)
{
    (void)base;
    return hosted_now();
}

static void tcp_wait(atb_port_t *base, uint32_t ms, bool want_write)
{
    (void)hosted_wait(((atb_tcp_port_t *)base)->fd, want_write ? POLLIN | POLLOUT : POLLIN, ms);
}

static const atb_port_ops_t tcp_ops = { tcp_read, tcp_write, tcp_now, tcp_wait, NULL, NULL };

/* A number above 65535 would be taken for another port; names of services are for getaddrinfo(). */
static bool is_port(const char *service)
{
    unsigned long port = 0;
    for (; *service >= '0' && *service <= '9' && port <= 65535; service++)
        port = port * 10 + (unsigned long)(*service - '0');
    return port <= 65535;
}

/* Splits "host:port" or "[host]:port". */
static bool split(const char *address, char *host, size_t cap, const char **service)
{
    const char *colon = strrchr(address, ':');
    if (colon == NULL || colon == address || colon[1] == '\0')
        return false;
    const char *from = address;
    const char *to = colon;
    if (*from == '[' && to[-1] == ']') {
        from++;
        to--;
    }
    size_t len = (size_t)(to - from);
    if (len == 0 || len >= cap)
        return false;
    memcpy(host, from, len);
    host[len] = '\0';
    *service = colon + 1;
    return is_port(colon + 1);
}

static bool wait_connected(int fd, uint32_t deadline)
{
    for (;;) {
        int32_t left = (int32_t)(deadline - hosted_now());
        int n = hosted_wait(fd, POLLOUT, left > 0 ? (uint32_t)left : 0);
        if (n > 0)
            return true;
        if (n < 0 && errno != EINTR)
            return true; /* the state of the socket tells why */
        if (left <= 0)
            return false;
    }
}

static atb_status_t set_up(atb_tcp_port_t *port, const struct addrinfo *to, uint32_t deadline)
{
    int error = 0;
    int on = 1;
    socklen_t size = sizeof error;
    (void)fcntl(port->fd, F_SETFD, FD_CLOEXEC);
    if (fcntl(port->fd, F_SETFL, O_NONBLOCK) != 0)
        error = errno;
    else if (connect(port->fd, to->ai_addr, to->ai_addrlen) != 0) {
        if (errno != EINPROGRESS && errno != EINTR)
            error = errno;
        else if (!wait_connected(port->fd, deadline))
            return ATB_ERR_TIMEOUT;
        else if (getsockopt(port->fd, SOL_SOCKET, SO_ERROR, &error, &size) != 0)
            error = errno;
    }
    port->error = error;
    if (error != 0)
        return ATB_ERR_PORT;
#ifdef SO_NOSIGPIPE
    (void)setsockopt(port->fd, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    /* a command line is one small segment, and its answer is waited for */
    (void)setsockopt(port->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ATB_OK;
}

static atb_status_t try_one(atb_tcp_port_t *port, const struct addrinfo *to, uint32_t deadline)
{
    port->fd = socket(to->ai_family, to->ai_socktype, to->ai_protocol);
    if (port->fd < 0) {
        port->error = errno;
        return ATB_ERR_PORT;
    }
    atb_status_t status = set_up(port, to, deadline);
    if (status != ATB_OK)
        atb_tcp_close(port);
    return status;
}

atb_status_t atb_tcp_open(atb_tcp_port_t *port, const char *address, uint32_t limit_ms)
{
    char host[256];
    const char *service = NULL;
    struct addrinfo hints;
    struct addrinfo *found = NULL;
    if (port == NULL)
        return ATB_ERR_ARGUMENT;
    memset(port, 0, sizeof *port);
    port->base.ops = &tcp_ops;
    port->fd = -1;
    if (address == NULL || !split(address, host, sizeof host, &service))
        return ATB_ERR_ARGUMENT;
    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    if (getaddrinfo(host, service, &hints, &found) != 0)
        return ATB_ERR_PORT;
    uint32_t deadline = hosted_now() + limit_ms;
    atb_status_t status = ATB_ERR_PORT;
    for (const struct addrinfo *to = found; to != NULL && status != ATB_OK && status != ATB_ERR_TIMEOUT;
         to = to->ai_next)
        status = try_one(port, to, deadline);
    freeaddrinfo(found);
    return status;
}

void atb_tcp_close(atb_tcp_port_t *port)
{
    if (port == NULL || port->fd < 0)
        return;
    (void)close(port->fd);
    port->fd = -1;
}
