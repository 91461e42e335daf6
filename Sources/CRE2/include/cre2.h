// Regular expressions in linear time (Debian: libre2-dev): what monitord needs of RE2, in C.
#ifndef CRE2_H
#define CRE2_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cre2_pattern cre2_pattern;

// Compiles a pattern in UTF-8 within so many bytes of memory. NULL only where memory has run out. To be given to cre2_delete.
cre2_pattern *cre2_new(const char *pattern, size_t length, size_t max_memory);
void cre2_delete(cre2_pattern *pattern);

// What is wrong with the pattern, in RE2's words; NULL where it is sound. Lives as long as the pattern.
const char *cre2_error(const cre2_pattern *pattern);

// Finds the first, leftmost match in a text. False where there is none, or where the pattern is not sound. Safe on several threads at once.
bool cre2_find(const cre2_pattern *pattern, const char *text, size_t length, size_t *start, size_t *end);

#ifdef __cplusplus
}
#endif

#endif
