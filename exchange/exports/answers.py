"""Under which answers (consents) rows leave: by id, so that a changed answer shows, and whoever gave it is told what
left."""

from people.consent import whom
from people.enums import ConsentPurpose
from people.unrestricted import unrestricted
from sources.models import Consent

WHOSE = "whoever a row tells of has answered, also those its reader may not see"


def answers_of(model, ids, purpose) -> list:
    """Ids of the answers by which rows of ``model`` may serve ``purpose`` today, in order; none for casework."""
    if purpose == ConsentPurpose.CASEWORK or not ids:
        return []
    agreeing = unrestricted(Consent, WHOSE).order_by().agreeing(purpose)
    found = set()
    for target, keys in whom(model, ids).items():
        found |= set(agreeing.filter(**{f"{target._meta.model_name}__in": keys}).values_list("pk", flat=True))
    return sorted(found)
