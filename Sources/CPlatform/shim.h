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
