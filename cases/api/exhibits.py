"""Exhibits of both sides, what the court said of each, and who challenged it."""

from cases.actions.exhibits import save_challenge, save_ruling
from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.api.persons import RecordViewSet

RULING = ("treatment", "ruled", "words")
CHALLENGE = ("by_side", "by_words", "made", "grounds", "result", "decided", "result_words")


class ExhibitViewSet(RecordViewSet):
    model = Exhibit
    fields = writable = (
        "proceeding",
        "source",
        "number",
        "offered_by",
        "treatment",
        "prompted_charge",
        "cited_in_indictment",
        "cited_in_verdict",
        "is_challenged",
        "note",
    )
    research_fields = tuple(name for name in fields if name not in ("number", "note"))
    filters = (
        "proceeding",
        "source",
        "offered_by",
        "treatment",
        "prompted_charge",
        "cited_in_indictment",
        "cited_in_verdict",
        "is_challenged",
    )
    children = {
        "rulings": (ExhibitRuling, "exhibit", ("id", *RULING)),
        "challenges": (ExhibitChallenge, "exhibit", ("id", *CHALLENGE)),
    }


class ExhibitRulingViewSet(RecordViewSet):
    """The exhibit's own ``treatment`` follows its last ruling."""

    model = ExhibitRuling
    fields = writable = ("exhibit", *RULING)
    research_fields = ("exhibit", "treatment", "ruled")
    filters = ("exhibit", "treatment", "ruled")

    def save(self, row, *, by, version=None):
        save_ruling(row, by=by, version=version)


class ExhibitChallengeViewSet(RecordViewSet):
    model = ExhibitChallenge
    fields = writable = ("exhibit", *CHALLENGE)
    research_fields = ("exhibit", "by_side", "made", "result", "decided")
    filters = ("exhibit", "by_side", "made", "result", "decided")

    def save(self, row, *, by, version=None):
        save_challenge(row, by=by, version=version)
