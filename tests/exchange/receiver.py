"""A receiver of webhooks on this machine, behind a certificate of an authority made for the test."""

import socket
import ssl
import threading
from datetime import UTC, datetime, timedelta

import httpcore
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NAME = "hooks.partner.org"
OUTSIDE = "93.184.216.34"
OK = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"


def _name(text):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def certificates(folder, name=NAME):
    """``(authority, chain)``: files of a new authority's certificate, and of one for ``name`` with its key."""
    now = datetime.now(UTC)
    keys = [ec.generate_private_key(ec.SECP256R1()) for _ in range(2)]

    def made(subject, key, issuer, by, **extensions):
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(subject))
            .issuer_name(_name(issuer))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(hours=1))
            .not_valid_after(now + timedelta(hours=1))
        )
        for extension, is_critical in extensions.values():
            builder = builder.add_extension(extension, critical=is_critical)
        return builder.sign(by, hashes.SHA256())

    usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)
    whose = x509.SubjectKeyIdentifier.from_public_key(keys[0].public_key())
    authority = made(
        "Invented authority",
        keys[0],
        "Invented authority",
        keys[0],
        basic=(x509.BasicConstraints(ca=True, path_length=None), True),
        usage=(usage, True),
        own=(whose, False),
    )
    ours = made(
        name,
        keys[1],
        "Invented authority",
        keys[0],
        names=(x509.SubjectAlternativeName([x509.DNSName(name)]), False),
        above=(x509.AuthorityKeyIdentifier.from_issuer_public_key(keys[0].public_key()), False),
    )
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "authority.pem").write_bytes(authority.public_bytes(pem))
    (folder / f"{name}.pem").write_bytes(keys[1].private_bytes(pem, *plain) + ours.public_bytes(pem))
    return str(folder / "authority.pem"), str(folder / f"{name}.pem")


class Receiver:
    """Answers every request with ``answers`` in turn (the last again and again): bytes, or a function of the socket.
    ``heard``: the requests as they came; ``asked_for``: the names said in the handshake."""

    def __init__(self, chain, *answers):
        self.answers, self.heard, self.asked_for = list(answers or [OK]), [], []
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(chain)
        self.context.sni_callback = lambda connection, name, context: self.asked_for.append(name)
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *args):
        self.socket.close()
        self.thread.join(2)

    def _serve(self):
        while True:
            try:
                connection, _ = self.socket.accept()
            except OSError:
                return
            try:
                self._answer(connection)
            except OSError:
                pass
            finally:
                connection.close()

    def _answer(self, connection):
        with self.context.wrap_socket(connection, server_side=True) as safe:
            safe.settimeout(5)
            heard = b""
            while b"\r\n\r\n" not in heard or len(heard.partition(b"\r\n\r\n")[2]) < _length(heard):
                heard += safe.recv(65536)
            self.heard.append(heard)
            answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
            if callable(answer):
                answer(safe)
            else:
                safe.sendall(answer)


def _length(heard):
    for line in heard.partition(b"\r\n\r\n")[0].lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.split(b":")[1])
    return 0


class Dial(httpcore.SyncBackend):
    """Notes to which address the server would connect, and connects to the receiver instead."""

    def __init__(self, receiver):
        self.receiver, self.dialled = receiver, []

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):
        self.dialled.append((host, port))
        return super().connect_tcp("127.0.0.1", self.receiver.port, timeout)


class Names:
    """A resolver with a table: name → what it answers, time after time (the last again and again)."""

    def __init__(self, **table):
        self.table = {name.replace("_", "."): list(answers) for name, answers in table.items()}
        self.asked = []

    def __call__(self, host, port):
        self.asked.append((host, port))
        answers = self.table.get(host)
        if not answers:
            raise OSError("no such name")
        return answers.pop(0) if len(answers) > 1 else answers[0]


def at(*addresses):
    """The name of the receiver leads there."""
    return Names(hooks_partner_org=[list(addresses)])
