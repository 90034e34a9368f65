"""What happens to an exhibit before the court: it is ruled on, and challenged."""

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import ChallengeResult
from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.actions.records import save_record
from people.audit import record


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


@transaction.atomic
def rule_on_exhibits(exhibits, *, treatment, ruled=None, words="", by) -> list[ExhibitRuling]:
    """The court said the same of all of them: on record for every one or for none."""
    made = []
    for exhibit in exhibits:
        ruling = ExhibitRuling(exhibit=exhibit, treatment=treatment, words=words)
        ruling.ruled = ruled
        made.append(save_ruling(ruling, by=by))
    record(by, "exhibits.ruled_on", made[0].exhibit.proceeding, number=len(made))
    return made


@transaction.atomic
def challenge_exhibits(exhibits, *, made=None, decided=None, by, **said) -> list[ExhibitChallenge]:
    """One objection to all of them."""
    kept = []
    for exhibit in exhibits:
        challenge = ExhibitChallenge(exhibit=exhibit, **said)
        challenge.made, challenge.decided = made, decided
        kept.append(save_challenge(challenge, by=by))
    record(by, "exhibits.challenged", kept[0].exhibit.proceeding, number=len(kept))
    return kept


@transaction.atomic
def decide_challenges(exhibits, *, result, decided=None, result_words="", by) -> list[ExhibitChallenge]:
    """What became of the last undecided objection to each. ValidationError where one has none."""
    kept = []
    for exhibit in exhibits:
        open_ones = exhibit.challenges.select_for_update().filter(result=ChallengeResult.PENDING)
        challenge = open_ones.order_by("-created_at", "-pk").first()
        if challenge is None:
            raise ValidationError(f"{exhibit}: no challenge waits for a decision.", code="nothing_pending")
        challenge.result, challenge.decided, challenge.result_words = result, decided, result_words
        kept.append(save_challenge(challenge, by=by))
    record(by, "exhibits.challenge_decided", kept[0].exhibit.proceeding, number=len(kept))
    return kept


@transaction.atomic
def say_of_exhibits(exhibits, *, by, **said) -> list[Exhibit]:
    """Who offered them, and how far they went: prompted the charge, cited in the indictment, cited in the verdict. What
    is not named stays."""
    for exhibit in exhibits:
        for name, value in said.items():
            setattr(exhibit, name, value)
        save_record(exhibit, by=by)
    record(by, "exhibits.used", exhibits[0].proceeding, number=len(exhibits))
    return list(exhibits)
