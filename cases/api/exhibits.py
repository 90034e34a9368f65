"""Exhibits of both sides, what the court said of each, and who challenged it."""

from cases.actions.exhibits import save_challenge, save_ruling
from cases.models import Exhibit, ExhibitChallenge, ExhibitRuling
from people.api.persons import RecordViewSet

RULING = ("treatment", "ruled", "words")
CHALLENGE = ("by_side", "by_words", "made", "grounds", "result", "decided", "result_words")


class ExhibitViewSet(RecordViewSet):
    model = Exhibit
    children = {
        "rulings": (ExhibitRuling, "exhibit", ("id", *RULING)),
        "challenges": (ExhibitChallenge, "exhibit", ("id", *CHALLENGE)),
    }


class ExhibitRulingViewSet(RecordViewSet):
    """The exhibit's own ``treatment`` follows its last ruling."""

    model = ExhibitRuling

    def save(self, row, *, by, version=None):
        save_ruling(row, by=by, version=version)


class ExhibitChallengeViewSet(RecordViewSet):
    model = ExhibitChallenge

    def save(self, row, *, by, version=None):
        save_challenge(row, by=by, version=version)
