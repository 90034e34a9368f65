"""What left the house by an export: a line for each answer under which something in it left, so that whoever takes
consent back is told."""

from people.unrestricted import unrestricted
from sources.models import Consent, Disclosure

ON_RECORD = "whoever agreed is told what left, whoever may see the answer"
AT_ONCE = 1_000


def note_left(export, answers, *, now) -> int:
    """Once for each answer and export. Returns how many are new. In bulk, within one or two statements a thousand."""
    new = 0
    for start in range(0, len(answers), AT_ONCE):
        ids = answers[start : start + AT_ONCE]
        noted = unrestricted(Disclosure, ON_RECORD).filter(consent__in=ids, sha256=export.sha256)
        known = set(noted.values_list("consent", flat=True))
        rows = unrestricted(Consent, ON_RECORD).filter(pk__in=[pk for pk in ids if pk not in known])
        left = [
            Disclosure(
                consent_id=pk,
                desk_id=desk,
                level=level,
                recipient=(export.asked_by.full_name or f"account {export.asked_by_id}")[:200],
                left_at=now,
                what=f"Export {export.reference} of {export.kind}, {export.format}",
                shown_as=mode,
                sha256=export.sha256,
                created_by=export.asked_by,
                updated_by=export.asked_by,
            )
            for pk, desk, level, mode in rows.values_list("pk", "desk", "level", "identity_mode")
        ]
        new += len(Disclosure.objects.bulk_create(left))
    return new
