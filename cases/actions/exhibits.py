"""What happens to an exhibit before the court: it is ruled on, and challenged."""

from django.db import transaction

from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.actions.records import save_record


@transaction.atomic
def save_ruling(ruling: ExhibitRuling, *, by, version: int | None = None) -> ExhibitRuling:
    """Put what the court said on record; the exhibit stands where its last ruling puts it."""
    save_record(ruling, by=by, version=version)
    exhibit = Exhibit.objects.select_for_update().get(pk=ruling.exhibit_id)
    last = _last(exhibit)
    if exhibit.treatment != last.treatment:
        exhibit.treatment = last.treatment
        save_record(exhibit, by=by)
    return ruling


@transaction.atomic
def save_challenge(challenge: ExhibitChallenge, *, by, version: int | None = None) -> ExhibitChallenge:
    save_record(challenge, by=by, version=version)
    exhibit = Exhibit.objects.select_for_update().get(pk=challenge.exhibit_id)
    if not exhibit.is_challenged:
        exhibit.is_challenged = True
        save_record(exhibit, by=by)
    return challenge


def _last(exhibit):
    """By the day of the ruling where both days are known, else the one entered later."""
    rulings = list(exhibit.rulings.order_by("created_at", "pk"))
    last = rulings[0]
    for each in rulings[1:]:
        dated = each.ruled_earliest is not None and last.ruled_earliest is not None
        if not dated or each.ruled_earliest >= last.ruled_earliest:
            last = each
    return last
