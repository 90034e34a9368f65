"""A witness's answers at the interview, purpose by purpose."""

from django.db import transaction

from config.shared.error_paths import errors_at
from people.actions.records import save_record
from sources.models import Consent, Witness


@transaction.atomic
def note_answers(witness: Witness, answers, *, explained_by, explained_in, given_on, by) -> list[Consent]:
    """One row an answer. ``answers``: dictionaries of ``purpose``, ``status`` and ``identity_mode``. What was not asked
    has no row, and no row means no."""
    rows = []
    for answer in answers:
        consent = Consent(
            witness=witness,
            desk=witness.desk,
            explained_by=explained_by,
            explained_in=explained_in,
            valid_from=given_on,
            **answer,
        )
        with errors_at(f"consents.{answer['purpose']}"):
            rows.append(save_record(consent, by=by))
    return rows
