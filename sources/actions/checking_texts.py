"""Writing translations and transcripts, and checking them. A check is an act on the wording that stands."""

from django.core.exceptions import ValidationError
from django.db import transaction

from people.actions.records import ChangedMeanwhile, save_record
from people.audit import record
from sources.models import CheckedText, Testimony, Transcript, Translation
from sources.segments import checked_segments


@transaction.atomic
def save_translation(translation: Translation, *, by, version=None, made_from: int | None = None) -> Translation:
    """``made_from``: the wording of the original the writer says it follows; a new one follows the present wording."""
    current = Testimony.objects.values_list("text_version", flat=True).get(pk=translation.testimony_id)
    if made_from is None and translation._state.adding:
        made_from = current
    if made_from is not None:
        if not 1 <= made_from <= current:
            raise ValidationError({"made_from": f"The original has the wordings 1 to {current}."})
        translation.made_from = made_from
    return _save_wording(translation, ("text", "language", "is_machine", "translator_id"), by=by, version=version)


@transaction.atomic
def save_transcript(transcript: Transcript, *, by, version=None) -> Transcript:
    """Raises ValidationError naming each segment whose marks overlap or run backwards."""
    transcript.segments = checked_segments(transcript.segments)
    if not transcript.file.media_type.startswith(("audio/", "video/")):
        raise ValidationError({"file": "Only a sound or film recording has a transcript."})
    if any(one["translation"] for one in transcript.segments) and not transcript.translated_into:
        raise ValidationError({"translated_into": "Say into which language it is translated."})
    return _save_wording(transcript, ("segments", "language", "is_machine", "translator_id"), by=by, version=version)


@transaction.atomic
def check_wording(text: CheckedText, *, by, now, version: int | None = None) -> CheckedText:
    """``by`` found that it says what the original says; ``version`` is that of the row they read."""
    text = type(text).objects.select_for_update().get(pk=text.pk)
    if version is not None and version != text.version:
        raise ChangedMeanwhile
    if by.pk in (text.translator_id, text.worded_by_id, getattr(text, "transcriber_id", None)):
        raise ValidationError("You wrote or changed these words: someone else must check them.", code="own")
    text.checked_by, text.checked_at, text.checked_version = by, now, text.text_version
    if isinstance(text, Translation):
        text.checked_original = text.testimony.text_version
    save_record(text, by=by)
    record(by, f"{text._meta.model_name}.checked", text, wording=text.text_version)
    return text


def _save_wording(text, names, *, by, version):
    if not text._state.adding:
        stored = type(text).objects.select_for_update().get(pk=text.pk)
        if version is not None and version != stored.version:
            raise ChangedMeanwhile
        for name in ("checked_by_id", "checked_at", "checked_version", "text_version", "worded_by_id"):
            setattr(text, name, getattr(stored, name))
        if isinstance(text, Translation):
            text.checked_original = stored.checked_original
    if text._state.adding or any(getattr(text, name) != getattr(stored, name) for name in names):
        text.worded_by = by
    save_record(text, by=by, version=version)
    text.refresh_from_db(fields=["text_version"])
    return text
