"""A mail server on 127.0.0.1 (aiosmtpd) that keeps what it is sent.

Argument: a JSON object of how it behaves: "tls" (none, starttls, implicit), "certificate" and "key" (PEM files), "user" and "password" (then
it asks for them), "refuse" (recipient -> reply), "replies" (what it says to the first mails, one after the other; then 250).
Standard output: {"port": N}, then a line for each mail: "from", "to", "secure", "user", "data" (base64).
"""
import asyncio
import base64
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

settings = json.loads(sys.argv[1])
replies = list(settings.get("replies", []))


def tell(value):
    print(json.dumps(value), flush=True)


class Desk:
    async def handle_RCPT(self, server, session, envelope, address, options):
        refusal = settings.get("refuse", {}).get(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        reply = replies.pop(0) if replies else "250 taken"
        tell({
            "from": envelope.mail_from, "to": envelope.rcpt_tos, "secure": session.ssl is not None or settings.get("tls") == "implicit",
            "user": session.auth_data, "reply": reply, "peer": session.peer[1],
            "data": base64.b64encode(envelope.original_content).decode()})
        return reply


def authenticate(server, session, envelope, mechanism, data):
    login, password = data.login.decode(), data.password.decode()
    return AuthResult(success=(login, password) == (settings["user"], settings["password"]), handled=True, auth_data=login)


async def main():
    context = None
    if settings.get("tls", "none") != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(settings["certificate"], settings["key"])
    starttls = context if settings.get("tls") == "starttls" else None
    login = "user" in settings

    def protocol():
        return SMTP(
            Desk(), hostname="localhost", tls_context=starttls, require_starttls=starttls is not None, auth_required=login,
            auth_require_tls=False, authenticator=authenticate if login else None)

    implicit = context if settings.get("tls") == "implicit" else None
    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0, ssl=implicit)
    tell({"port": server.sockets[0].getsockname()[1]})
    await server.serve_forever()


asyncio.run(main())
