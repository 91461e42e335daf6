// What Glibc's own Swift module leaves out of Linux: inotify, eventfd, flock.
// No feature macro here: another one than Swift's own module uses would give fd_set other field names.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static inline int monitord_inotify_init(void) { return inotify_init1(IN_CLOEXEC | IN_NONBLOCK); }
static inline int monitord_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

// Whether somebody has an open file open for writing: 1 yes, 0 no, -1 where the system does not tell (a file of another user, a network
// file system). A read lease is granted only where nobody writes; it is given back at once. Should a writer come in between, the kernel
// announces it by SIGURG, which is ignored unless asked for, in place of SIGIO, which kills. The numbers are Linux's: their names need _GNU_SOURCE.
static inline int monitord_is_being_written(int fd) {
    const int set_signal = 10, set_lease = 1024;
    if (fcntl(fd, set_signal, SIGURG) != 0) return -1;
    if (fcntl(fd, set_lease, F_RDLCK) != 0) return errno == EAGAIN ? 1 : -1;
    fcntl(fd, set_lease, F_UNLCK);
    return 0;
}
