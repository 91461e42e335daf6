"""An HTTPS server on 127.0.0.1 that takes every POST.

Argument: {"certificate", "key"} (PEM files) and, where it asks for certificates, "clients" (PEM of those that it trusts). Standard output:
{"port": N}, then a line for each request: "path", "client" (common name of the certificate, or null).
"""
import http.server
import json
import ssl
import sys

settings = json.loads(sys.argv[1])


class Desk(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["content-length"]))
        subject = dict(pair[0] for pair in (self.connection.getpeercert() or {}).get("subject", ()))
        print(json.dumps({"path": self.path, "client": subject.get("commonName")}), flush=True)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments):
        pass


context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain(settings["certificate"], settings["key"])
if "clients" in settings:
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(settings["clients"])
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Desk)
server.socket = context.wrap_socket(server.socket, server_side=True)
print(json.dumps({"port": server.server_address[1]}), flush=True)
server.serve_forever()
