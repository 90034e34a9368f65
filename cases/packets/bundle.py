"""The packet as one file to carry away: the document to print, the same as data, and the clean copies."""

import base64
import hashlib
import io
import json
import zipfile
from datetime import UTC

from django.template.loader import render_to_string

from sources.enums import Derivation
from sources.models import EvidenceFile
from sources.store import opened


def as_page(packet, content: str) -> str:
    """One printable page that asks nothing of any other file."""
    page = render_to_string("cases/packet_paper.html", {"packet": packet, "content": json.loads(content)})
    return page.replace("</head>", f"<style>{_style()}</style>\n</head>", 1)


def style_hash() -> str:
    """By which a content policy lets the page's own style in, and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()


def _style() -> str:
    return render_to_string("cases/packet_paper.css")


def as_json(packet, content: str) -> str:
    """The document, with whom it is for in front."""
    head = {
        "packet": packet.reference,
        "purpose": packet.purpose,
        "recipient": packet.recipient,
        "made_at": packet.made_at.astimezone(UTC).isoformat(),
        "sha256_of_content": packet.sha256,
    }
    return json.dumps({**head, "content": json.loads(content)}, ensure_ascii=False, indent=1)


def as_zip(packet, content: str, user) -> bytes:
    """``packet.html``, ``packet.json`` and the chosen files, each compared with its hash before it goes in.

    Raises FileNotFoundError where a file may not be seen any more or is not what the packet says.
    """
    written = io.BytesIO()
    made = packet.made_at.astimezone(UTC).timetuple()[:6]
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as bundle:
        _put(bundle, "packet.html", as_page(packet, content).encode(), made)
        _put(bundle, "packet.json", as_json(packet, content).encode(), made)
        for file in json.loads(content)["files"]:
            _put(bundle, f"files/{file['name']}", _bytes_of(packet, file, user), made)
    return written.getvalue()


def _put(bundle, name, data, made):
    bundle.writestr(zipfile.ZipInfo(name, date_time=made), data, compress_type=zipfile.ZIP_DEFLATED)


def _bytes_of(packet, file, user):
    """Asked again now: whoever may not see the file does not carry it away, and what was not agreed to stays."""
    original = EvidenceFile.objects.permitted(user, "view", packet.purpose, packet.recipient)
    reference = file["name"].rpartition(".")[0]
    copies = EvidenceFile.objects.permitted(user).filter(
        original__in=original.filter(reference=reference).order_by().values("pk"), derived_as=Derivation.CLEAN_COPY
    )
    copy = copies.filter(sha256=file["sha256"]).first()
    if copy is None:
        raise FileNotFoundError(reference)
    with opened(copy.store_id) as sealed:
        data = b"".join(sealed.clear())
    if hashlib.sha256(data).hexdigest() != file["sha256"]:
        raise FileNotFoundError(reference)
    return data
