// OpenSSL's libcrypto, which libcurl links anyway: SHA-256 and HMAC (Debian: libssl-dev).
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
