/* SPDX-License-Identifier: MIT */
/* The TCP port, on loopback. */
#define _DEFAULT_SOURCE
#include "../check.h"
#include "atbind/tcp.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct server {
    int fd;
    char address[32];
} server_t;

static server_t server_open(void)
{
    server_t server = { .fd = socket(AF_INET, SOCK_STREAM, 0) };
    struct sockaddr_in at;
    socklen_t size = sizeof at;
    memset(&at, 0, sizeof at);
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(server.fd >= 0);
    CHECK(bind(server.fd, (struct sockaddr *)&at, sizeof at) == 0);
    CHECK(listen(server.fd, 1) == 0);
    CHECK(getsockname(server.fd, (struct sockaddr *)&at, &size) == 0);
    (void)snprintf(server.address, sizeof server.address, "127.0.0.1:%u", (unsigned)ntohs(at.sin_port));
    return server;
}

static void test_bytes_both_ways_and_close(void)
{
    server_t server = server_open();
    atb_tcp_port_t port;
    char buf[16];
    int on = 0;
    socklen_t size = sizeof on;
    CHECK(atb_tcp_open(&port, server.address, 2000) == ATB_OK);
    int peer = accept(server.fd, NULL, NULL);
    CHECK(peer >= 0);
    CHECK(getsockopt(port.fd, IPPROTO_TCP, TCP_NODELAY, &on, &size) == 0 && on != 0);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) == 0);
    CHECK(port.base.ops->write(&port.base, "AT\r", 3) == 3);
    CHECK(recv(peer, buf, 3, MSG_WAITALL) == 3 && memcmp(buf, "AT\r", 3) == 0);
    CHECK(send(peer, "OK\r\n", 4, 0) == 4);
    (void)close(peer);
    size_t n = 0;
    while (n < 4) {
        port.base.ops->wait(&port.base, 1000, false);
        int more = port.base.ops->read(&port.base, buf + n, sizeof buf - n);
        CHECK(more > 0);
        if (more <= 0)
            break;
        n += (size_t)more;
    }
    CHECK(n == 4 && memcmp(buf, "OK\r\n", 4) == 0);
    port.base.ops->wait(&port.base, 1000, false);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) < 0);
    CHECK(port.hung_up && port.error == 0);
    /* written until the peer's refusal has come back: a failure, not a signal */
    int result = 0;
    for (int i = 0; i < 1000 && result >= 0; i++) {
        result = port.base.ops->write(&port.base, "x", 1);
        port.base.ops->wait(&port.base, 1, false);
    }
    CHECK(result < 0);
    CHECK(port.error != 0);
    CHECK(port.base.ops->dtr == NULL && port.base.ops->baud == NULL);
    atb_tcp_close(&port);
    CHECK(port.fd < 0);
    CHECK(port.base.ops->read(&port.base, buf, sizeof buf) < 0);
    CHECK(port.base.ops->write(&port.base, buf, 1) < 0);
    atb_tcp_close(&port);
    (void)close(server.fd);
}

static void test_full_connection_takes_a_part_and_then_nothing(void)
{
    server_t server = server_open();
    atb_tcp_port_t port;
    static uint8_t much[1 << 16];
    CHECK(atb_tcp_open(&port, server.address, 2000) == ATB_OK);
    int peer = accept(server.fd, NULL, NULL);
    CHECK(peer >= 0);
    size_t sent = 0;
    int n = 0;
    while (sent < ((size_t)1 << 28) && (n = port.base.ops->write(&port.base, much, sizeof much)) > 0)
        sent += (size_t)n;
    CHECK(n == 0);
    CHECK(sent > 0);
    uint32_t before = port.base.ops->now(&port.base);
    port.base.ops->wait(&port.base, 20, true);
    CHECK(port.base.ops->now(&port.base) - before >= 19);
    (void)close(peer);
    atb_tcp_close(&port);
    (void)close(server.fd);
}

static void test_refused_connection(void)
{
    server_t server = server_open();
    atb_tcp_port_t port;
    (void)close(server.fd);
    CHECK(atb_tcp_open(&port, server.address, 2000) == ATB_ERR_PORT);
    CHECK(port.error != 0 && port.fd < 0);
}

/* A listener whose queue is full lets a further connection wait. */
static void test_time_limit(void)
{
#ifdef __linux__
    server_t server = server_open();
    CHECK(listen(server.fd, 0) == 0);
    atb_tcp_port_t held[4];
    atb_status_t status = ATB_OK;
    int n = 0;
    while (n < 4 && status == ATB_OK) {
        uint32_t limit = 100;
        status = atb_tcp_open(&held[n], server.address, limit);
        n++;
    }
    CHECK(status == ATB_ERR_TIMEOUT);
    CHECK(held[n - 1].fd < 0);
    while (n-- > 0)
        atb_tcp_close(&held[n]);
    (void)close(server.fd);
#endif
}

static void test_addresses(void)
{
    static const char *const bad[] = { "", "host", ":80", "host:", "[]:80", "127.0.0.1:65536", "127.0.0.1:099999" };
    atb_tcp_port_t port;
    char longest[400];
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
        CHECK(atb_tcp_open(&port, bad[i], 100) == ATB_ERR_ARGUMENT);
    memset(longest, 'a', sizeof longest);
    memcpy(longest + 300, ":80", 4);
    CHECK(atb_tcp_open(&port, longest, 100) == ATB_ERR_ARGUMENT);
    CHECK(atb_tcp_open(&port, NULL, 100) == ATB_ERR_ARGUMENT);
    CHECK(atb_tcp_open(NULL, "127.0.0.1:1", 100) == ATB_ERR_ARGUMENT);
    CHECK(atb_tcp_open(&port, "127.0.0.1:no-such-service", 100) == ATB_ERR_PORT);
    CHECK(port.error == 0);

    int fd = socket(AF_INET6, SOCK_STREAM, 0);
    struct sockaddr_in6 at;
    socklen_t size = sizeof at;
    memset(&at, 0, sizeof at);
    at.sin6_family = AF_INET6;
    at.sin6_addr = in6addr_loopback;
    if (fd >= 0 && bind(fd, (struct sockaddr *)&at, sizeof at) == 0) { /* where there is IPv6 */
        char address[32];
        CHECK(listen(fd, 1) == 0);
        CHECK(getsockname(fd, (struct sockaddr *)&at, &size) == 0);
        (void)snprintf(address, sizeof address, "[::1]:%u", (unsigned)ntohs(at.sin6_port));
        CHECK(atb_tcp_open(&port, address, 2000) == ATB_OK);
        atb_tcp_close(&port);
    }
    if (fd >= 0)
        (void)close(fd);
    atb_tcp_close(NULL);
}

int main(void)
{
    test_bytes_both_ways_and_close();
    test_full_connection_takes_a_part_and_then_nothing();
    test_refused_connection();
    test_time_limit();
    test_addresses();
    return check_result();
}
