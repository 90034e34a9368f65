"""Sound and film that can be played in the browser: the clean copy of a file as collected, never the file itself."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError

from config.shared.time_marks import MARK, parse_mark
from sources.enums import CleanCopy, Derivation
from sources.handing_out import is_shown
from sources.models import EvidenceFile


@dataclass(frozen=True, slots=True)
class Recording:
    """``playable`` is None while no clean copy has been made, or none can be."""

    file: EvidenceFile
    playable: EvidenceFile | None

    @property
    def is_film(self) -> bool:
        return self.file.media_type.startswith("video/")

    @property
    def why_not(self) -> str:
        if self.playable is not None:
            return ""
        if self.file.clean_copy == CleanCopy.WAITING:
            return "The copy that can be played here is still being made. Look again in a minute."
        return f"There is no copy that can be played here. {self.file.clean_copy_note}".strip()


def is_recording(file) -> bool:
    return file.media_type.startswith(("audio/", "video/"))


def recordings_of(user, **chosen) -> list[Recording]:
    """Of the files ``user`` may see, those chosen (``source=…``, ``pk=…``) that are sound or film. Two queries."""
    files = [
        file
        for file in EvidenceFile.objects.permitted(user).collected().filter(**chosen).order_by("created_at", "id")[:50]
        if is_recording(file)
    ]
    copies = EvidenceFile.objects.permitted(user).filter(
        original__in=[file.pk for file in files], derived_as=Derivation.CLEAN_COPY
    )
    made = {copy.original_id: copy for copy in copies if is_shown(copy)} if files else {}
    return [Recording(file, made.get(file.pk)) for file in files]


def with_marks(text: str) -> list[tuple[str, int | None]]:
    """``text`` in pieces, each with the milliseconds it stands for if it is a time mark."""
    pieces, end = [], 0
    for found in MARK.finditer(text):
        try:
            at = parse_mark(found.group())
        except ValidationError:
            continue
        pieces += [(text[end : found.start()], None), (found.group(), at)]
        end = found.end()
    return [(piece, at) for piece, at in [*pieces, (text[end:], None)] if piece]
