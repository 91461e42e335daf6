// What Glibc's own Swift module leaves out of Linux: inotify, eventfd, flock, memfd, and children in process groups of their own.
// No feature macro here: another one than Swift's own module uses would give fd_set other field names.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
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

// Both are closed in every child that is not given them. By number, because their names need _GNU_SOURCE.
static inline int monitord_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }
static inline int monitord_memory_file(const char *name) { return (int)syscall(SYS_memfd_create, name, 1u); }

// Starts a program as the leader of a new process group, with signals as a shell would have them, these two files as its standard input and
// standard error, no standard output, and no other file. 0, or the error's number.
static inline int monitord_spawn(
    pid_t *process, const char *program, char *const arguments[], char *const environment[], int input, int errors) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, 0);
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&files, errors, 2);
    posix_spawn_file_actions_addclosefrom_np(&files, 3);
    int code = posix_spawn(process, program, &files, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return code;
}

// Whether a child has ended; it is not reaped, so that its number stays its own.
static inline int monitord_has_ended(pid_t process) {
    siginfo_t information = {0};
    return waitid(P_PID, (id_t)process, &information, WEXITED | WNOHANG | WNOWAIT) == 0 && information.si_pid == process;
}
