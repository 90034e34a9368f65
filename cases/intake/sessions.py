"""Interview sessions: begun in a few seconds, with the place they are held at."""

from django.db import transaction

from config.shared.error_paths import errors_at
from people.actions.records import save_record
from people.audit import record
from people.enums import PlaceKind
from people.models import Place, PlaceName
from sources.models import InterviewSession


@transaction.atomic
def begin_session(*, held_on, desk, by, place=None, new_place="", title="", **fields) -> InterviewSession:
    """A session at ``place``, or at a settlement put on record as ``new_place``; called after both unless ``title``."""
    if place is None and new_place:
        with errors_at("place"):
            place = save_record(Place(desk=desk, kind=PlaceKind.SETTLEMENT), by=by)
            save_record(PlaceName(place=place, text=new_place, is_main=True), by=by)
    where = place.display_name or place.known_as if place is not None else ""
    title = title or ", ".join(part for part in (where, f"{held_on:%-d %B %Y}") if part)
    session = InterviewSession(title=title[:200], place=place, held_on=held_on, desk=desk, **fields)
    save_record(session, by=by)
    record(by, "interview_session.begun", session)
    return session
