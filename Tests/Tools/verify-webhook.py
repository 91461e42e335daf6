"""Verifies one webhook request with the Standard Webhooks project's own library.

Standard input: a JSON object {"secret", "headers", "body"}. Prints "valid", or the reason, and exits with 1.
"""
import json
import sys

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

request = json.load(sys.stdin)
try:
    Webhook(request["secret"]).verify(request["body"], request["headers"])
except WebhookVerificationError as error:
    sys.exit(f"invalid: {error}")
print("valid")
