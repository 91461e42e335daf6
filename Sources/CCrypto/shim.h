// OpenSSL's libcrypto, which libcurl links anyway: SHA-256 and HMAC (Debian: libssl-dev).
#define OPENSSL_SUPPRESS_DEPRECATED 1
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

// SHA256() looks its algorithm up anew at every call, which costs ten times the hash of an article's id; these do not.
static inline void monitord_sha256(const void *bytes, size_t count, unsigned char *digest) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, bytes, count);
    SHA256_Final(digest, &context);
}
