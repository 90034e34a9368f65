"""Whether a testimony may be published: the one question, asked here and nowhere else."""

from django.db.models import Q

from sources.enums import ConsentPurpose, ConsentStatus
from sources.models import Consent


def publication_is_allowed(testimony, *, today) -> bool:
    """Whether the last word of the witness on publication is a yes that holds on ``today``. No word means no.

    The witness's consent may be kept under their code or, where they are not protected, under the person.
    """
    whose = Q(witness=testimony.witness_id)
    if testimony.witness.person_id is not None:
        whose |= Q(person=testimony.witness.person_id)
    last = (
        Consent.objects.filter(whose, purpose=ConsentPurpose.PUBLISH, valid_from__lte=today)
        .order_by("-valid_from", "-created_at", "-id")
        .first()
    )
    if last is None or last.status != ConsentStatus.GIVEN:
        return False
    return last.valid_until is None or last.valid_until >= today
