"""Sends one file to ``/api/v1/uploads/`` as a client on a bad line does: in pieces, going on where it stopped."""

import base64
import hashlib
import http.client
import json
import time

PIECE = 8 * 1024 * 1024


class Sender:
    """``on_piece`` is called with the offset after each piece that arrived."""

    def __init__(self, port, token, source, path, name, on_piece=lambda offset: None):
        self.port, self.path, self.on_piece = port, path, on_piece
        self.headers = {"Authorization": f"Token {token}", "Host": "127.0.0.1"}
        body = {"source": str(source), "original_name": name, "size": path.stat().st_size}
        self.upload = self.ask("POST", "/api/v1/uploads/", body)["id"]
        self.cuts = 0

    def send(self):
        """Until all has arrived, however often the server goes away."""
        offset, size = None, self.path.stat().st_size
        with self.path.open("rb") as file:
            while offset is None or offset < size:
                try:
                    if offset is None:
                        offset = self.ask("GET", f"/api/v1/uploads/{self.upload}/")["offset"]
                    file.seek(offset)
                    offset = self.piece(file.read(PIECE), offset)
                except (OSError, http.client.HTTPException):
                    self.cuts += 1
                    offset = None
                    time.sleep(0.3)
                else:
                    self.on_piece(offset)

    def piece(self, data, offset):
        digest = base64.b64encode(hashlib.sha256(data).digest()).decode()
        headers = {"Upload-Offset": str(offset), "Upload-Checksum": f"sha256 {digest}"}
        answer = self.ask("PATCH", f"/api/v1/uploads/{self.upload}/", data, headers, {200, 409})
        return answer.get("offset") or int(answer["fields"]["offset"][0])

    def finish(self):
        return self.ask("POST", f"/api/v1/uploads/{self.upload}/finish/", {})

    def ask(self, method, address, body=None, headers=None, fine=frozenset({200, 201})):
        headers = self.headers | (headers or {})
        if isinstance(body, bytes):
            headers["Content-Type"] = "application/octet-stream"
        elif body is not None:
            body, headers["Content-Type"] = json.dumps(body), "application/json"
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            line.request(method, address, body, headers)
            answer = line.getresponse()
            told = json.loads(answer.read() or b"{}")
        finally:
            line.close()
        if answer.status not in fine:
            raise RuntimeError(f"{method} {address}: {answer.status} {told}")
        return told

    def content(self, file_id, took=lambda part: None):
        """SHA-256 of what is handed out again, read in small parts."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        line.request("GET", f"/api/v1/evidence-files/{file_id}/content/", headers=self.headers)
        answer, hashed = line.getresponse(), hashlib.sha256()
        while part := answer.read(1024 * 1024):
            hashed.update(part)
            took(part)
        line.close()
        return hashed.hexdigest()
