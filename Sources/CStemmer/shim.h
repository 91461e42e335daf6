// Snowball's stemmers (Debian: libstemmer-dev).
#include <libstemmer.h>
