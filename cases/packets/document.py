"""The packet as data: everything that would leave, and everything that stays with the reason. A pure reading of what
``permitted`` allows; nothing is written here."""

import hashlib
import json
from dataclasses import dataclass
from functools import partial

from sources.models import Source, Testimony, TestimonySubject

from .files import Kept, Offered, files_of
from .people import Cast
from .sections import SECTIONS
from .sources import sources_of
from .testimony import said_by_witnesses, tell_testimony, testimonies_of
from .values import Teller

FORM = 1  # of the JSON; counted up when its shape changes


@dataclass(frozen=True, slots=True)
class Held:
    """A row that stays. ``what`` and ``why`` are for the colleague who makes the packet, not for the recipient."""

    what: str
    reference: str
    why: str


@dataclass(slots=True)
class Draft:
    """What would leave (``content``), under which answers, and what stays."""

    content: dict
    cast: Cast
    consents: dict
    held: list[Held]
    offered: list[Offered]
    chosen: list[Offered]
    kept_files: list[Kept]

    @property
    def text(self) -> str:
        return json.dumps(self.content, ensure_ascii=False, sort_keys=True, indent=1)

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def seen(self) -> str:
        """Of what the preview shows, whichever files are ticked below it."""
        shown = {name: value for name, value in self.content.items() if name != "files"}
        return hashlib.sha256(json.dumps(shown, sort_keys=True).encode()).hexdigest()


def draft_packet(user, case, *, purpose, recipient, files=()) -> Draft:
    """What ``user`` may hand over of ``case``. ``files``: ids of the evidence files chosen."""
    going = partial(_going, user, purpose, recipient)
    seen = list(Testimony.objects.permitted(user).filter(testimonies_of(case)).select_related("witness__person"))
    cast = Cast(user, case, purpose, recipient, testimonies=[row.pk for row in seen])
    teller = Teller(cast, going)
    held, sections, subjects = [], [], [case.pk]
    for section in SECTIONS:
        here = section.of_case(case)
        rows = list(section.model.objects.permitted(user).filter(here).order_by(*section.ordering))
        allowed = set(going(section.model).filter(here).values_list("pk", flat=True))
        told = []
        for row in rows:
            subjects.append(row.pk)
            if row.pk in allowed:
                told.append({"reference": row.reference, "told": teller.tell(row, section.fields)})
            else:
                held.append(Held(section.title, row.reference, cast.why_not(section.whom(row))))
        if told:
            sections.append({"title": section.title, "rows": told})
    testimonies, spoken = _testimonies(seen, going, cast, purpose, recipient, held)
    if testimonies:
        sections.append({"title": "Testimonies", "rows": testimonies})
    listed = sources_of(user, going(Source), subjects, cast)
    if listed:
        sections.append({"title": "Sources", "rows": listed})
    offered, kept = files_of(user, case, purpose, recipient, cast, subjects, seen)
    chosen = [file for file in offered if str(file.original.pk) in set(map(str, files))]
    consents = {place.consent.pk: (place.consent, place.mode) for place in cast.appearing} | spoken
    content = {
        "form": FORM,
        "case": {"reference": case.reference, "title": _title(case, going(type(case)), cast)},
        "people": [{"shown_as": place.text, "part": place.role} for place in cast.appearing],
        "sections": sections,
        "files": [
            {
                "name": _file_name(file),
                "type": file.clean.media_type,
                "size": file.clean.size,
                "sha256": file.clean.sha256,
            }
            for file in chosen
        ],
    }
    return Draft(content, cast, consents, held, offered, chosen, kept)


def _going(user, purpose, recipient, model):
    return model.objects.permitted(user, "view", purpose, recipient)


def _title(case, going, cast):
    return cast.watch.through(case.title) if going.filter(pk=case.pk).exists() else ""


def _testimonies(seen, going, cast, purpose, recipient, held):
    allowed = set(going(Testimony).filter(pk__in=[row.pk for row in seen]).values_list("pk", flat=True))
    said = said_by_witnesses(seen, purpose, recipient)
    subjects = {}
    for each in going(TestimonySubject).filter(testimony__in=allowed).order_by("created_at"):
        subjects.setdefault(each.testimony_id, []).append(each)
    told, consents = [], {}
    for row in seen:
        answer = said[row.witness_id]
        if row.pk not in allowed or answer.yes is None:
            held.append(Held("Testimonies", row.reference, f"{row.witness.reference}: {answer.why}"))
        elif not subjects.get(row.pk):
            held.append(Held("Testimonies", row.reference, "nobody it tells of has agreed"))
        else:
            one = tell_testimony(row, subjects[row.pk], cast, answer)
            consents[answer.yes.pk] = (one.pop("consent"), one.pop("mode"))
            told.append(one)
    return told, consents


def _file_name(file) -> str:
    """Ours, not the name it came with: that may name someone."""
    ending = {
        "image/jpeg": "jpg",
        "image/png": "png",
        "application/pdf": "pdf",
        "video/mp4": "mp4",
        "audio/mpeg": "mp3",
    }
    return f"{file.original.reference}.{ending.get(file.clean.media_type, 'bin')}"
