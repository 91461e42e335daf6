// zlib, for gzipped article files (Debian: zlib1g-dev).
#include <zlib.h>

// inflateInit2 is a macro, which Swift does not see. 16 + 15: gzip framing, the largest window.
static inline int monitord_gunzip_begin(z_stream *stream) {
    return inflateInit2(stream, 16 + MAX_WBITS);
}
