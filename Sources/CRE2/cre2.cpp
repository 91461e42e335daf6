#include "cre2.h"

#include <re2/re2.h>

#include <new>

struct cre2_pattern {
    RE2 compiled;

    cre2_pattern(re2::StringPiece pattern, const RE2::Options &options) : compiled(pattern, options) {}
};

// No exception may leave C++: Swift cannot catch it.
extern "C" cre2_pattern *cre2_new(const char *pattern, size_t length, size_t max_memory) {
    try {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(static_cast<int64_t>(max_memory));
        return new cre2_pattern(re2::StringPiece(pattern, length), options);
    } catch (const std::bad_alloc &) {
        return nullptr;
    }
}

extern "C" void cre2_delete(cre2_pattern *pattern) {
    delete pattern;
}

extern "C" const char *cre2_error(const cre2_pattern *pattern) {
    return pattern->compiled.ok() ? nullptr : pattern->compiled.error().c_str();
}

extern "C" bool cre2_find(const cre2_pattern *pattern, const char *text, size_t length, size_t *start, size_t *end) {
    re2::StringPiece whole(text, length);
    re2::StringPiece found;
    if (!pattern->compiled.ok() || !pattern->compiled.Match(whole, 0, length, RE2::UNANCHORED, &found, 1)) return false;
    *start = static_cast<size_t>(found.data() - text);
    *end = *start + found.size();
    return true;
}
