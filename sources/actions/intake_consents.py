"""A witness's answers at the interview, purpose by purpose."""

from config.shared.error_paths import errors_at
from sources.models import Consent, Witness

from .consents import Answer, record_answers


def note_answers(witness: Witness, answers, *, explained_by, explained_in, given_on, by, now) -> list[Consent]:
    """One row an answer. ``answers``: dictionaries of ``purpose``, ``status`` and ``identity_mode``. What was not asked
    has no row, and no row means no."""
    if not answers:
        return []
    with errors_at("consents"):
        return record_answers(
            witness,
            [Answer(**answer) for answer in answers],
            by=by,
            now=now,
            valid_from=given_on,
            explained_by=explained_by,
            explained_in=explained_in,
        )
