#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Telltale authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server on loopback, by aiosmtpd. Usage: smtpserver.py MODE [CERTIFICATE KEY]

MODE is tls, starttls or plain, with "+login" for user "me", password "right"; or hang: it accepts
and says nothing. Prints its port, then each mail it took as one line of JSON. Mails to
unknown@... are refused with 550, the first to busy@... with 451.
"""
import json
import socket
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Mailbox:
    def __init__(self):
        self.was_busy = False

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("unknown@"):
            return "550 No such user here"
        if address.startswith("busy@") and not self.was_busy:
            self.was_busy = True
            return "451 Try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "login": bool(session.authenticated),
            "tls": session.ssl is not None or smtps,
            "hello": session.host_name,
            "text": envelope.original_content.decode("ascii"),
        }), flush=True)
        return "250 Taken"


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b"me" and data.password == b"right"
    return AuthResult(success=right, handled=False)


mode, _, login = sys.argv[1].partition("+")
smtps = mode == "tls"
if mode == "hang":
    deaf = socket.create_server(("127.0.0.1", 0))
    print(deaf.getsockname()[1], flush=True)
    sys.stdin.read()
    sys.exit(0)

context = None
if mode in ("tls", "starttls"):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[2], sys.argv[3])
options = {"authenticator": authenticate, "auth_required": True,
           "auth_require_tls": mode == "starttls"} if login else {}
if mode == "starttls":
    options |= {"tls_context": context, "require_starttls": True}
# Port 0 would keep the controller from finding its own server.
with socket.create_server(("127.0.0.1", 0)) as probe:
    port = probe.getsockname()[1]
controller = Controller(Mailbox(), hostname="127.0.0.1", port=port,
                        ssl_context=context if smtps else None, **options)
controller.start()
print(port, flush=True)
sys.stdin.read()
controller.stop()
