"""Proceedings, defendants, charges, measures, outcomes and the hearings that were announced."""

from cases.models import (
    Charge,
    Counsel,
    Defendant,
    Hearing,
    Measure,
    Outcome,
    Proceeding,
    ProceedingStage,
)

from .store import CERTAINTY, facts


def load_proceedings(store):
    given = facts("proceedings")
    aggravations = {(fact["proceeding"], fact["defendant"]): fact for fact in given["aggravation"]}
    for fact in given["proceeding"]:
        store.put(
            Proceeding,
            fact["id"],
            desk=fact["desk"],
            case=store.get(fact["case"]),
            title=fact["title"],
            kind=fact["kind"],
            jurisdiction=fact["jurisdiction"],
            stage=fact.get("stage", "unknown"),
            court_words=fact["court_words"],
            place=store.get(fact.get("place")),
            opened=fact.get("opened", ""),
            follows=store.get(fact.get("follows")),
        )
        store.cite(fact["id"], fact["sources"])
        for who in fact["defendants"]:
            aggravation = aggravations.get((fact["id"], who))
            store.put(
                Defendant,
                _defendant(fact["id"], who),
                proceeding=store.get(fact["id"]),
                aggravation=aggravation["text"] if aggravation else "",
                **store.person_or_group(who),
            )
            if aggravation:
                store.cite(_defendant(fact["id"], who), aggravation["sources"])
    _stages_and_hearings(store, given)
    _against_defendants(store, given)


def _stages_and_hearings(store, given):
    for fact in given["stage"]:
        store.put(
            ProceedingStage,
            fact["id"],
            proceeding=store.get(fact["proceeding"]),
            stage=fact["stage"],
            reached=fact.get("reached", ""),
            reached_words=fact.get("reached_words", ""),
            note=fact["note"],
        )
        store.cite(fact["id"], fact["sources"])
    for fact in given["hearing"]:
        store.put(
            Hearing,
            fact["id"],
            proceeding=store.get(fact["proceeding"]),
            kind=fact["kind"],
            place=store.get(fact.get("place")),
            expected=fact.get("expected", ""),
            expected_words=fact["expected_words"],
            no_notice_received=fact.get("no_notice", False),
        )
        store.cite(fact["id"], fact["sources"])


def _against_defendants(store, given):
    for fact in given["charge"]:
        whom = (
            {"defendant": _of(store, fact)}
            if "proceeding" in fact
            else {"desk": fact["desk"]} | store.person_or_group(fact["who"])
        )
        store.put(
            Charge,
            fact["id"],
            jurisdiction=fact["jurisdiction"],
            code=fact.get("code", ""),
            article=fact.get("article", ""),
            part=fact.get("part", ""),
            provision_words=fact["provision"],
            description=fact["description"],
            penalty_words=fact.get("penalty", ""),
            status=fact.get("status", "charged"),
            certainty=CERTAINTY[fact["sources"][0][1]],
            **whom,
        )
        store.cite(fact["id"], fact["sources"])
    for fact in given["measure"]:
        store.put(
            Measure,
            fact["id"],
            defendant=_of(store, fact),
            kind=fact["kind"],
            words=fact.get("words", ""),
            since=fact.get("since", ""),
            detention=store.get(fact["detention"]),
        )
        store.cite(fact["id"], fact["sources"])
    for fact in given["counsel"]:
        store.put(Counsel, fact["id"], defendant=_of(store, fact), lawyer=store.get(fact["lawyer"]))
        store.cite(fact["id"], fact["sources"])
    for fact in given["outcome"]:
        amount, unit = fact.get("term", (None, ""))
        store.put(
            Outcome,
            fact["id"],
            proceeding=store.get(fact["proceeding"]),
            defendant=_of(store, fact),
            kind=fact["kind"],
            decided=fact.get("decided", ""),
            decided_words=fact.get("decided_words", ""),
            term_amount=amount,
            term_unit=unit,
            certainty=CERTAINTY[fact["sources"][0][1]],
            note=fact.get("note", ""),
        )
        store.cite(fact["id"], fact["sources"])


def _defendant(proceeding, who):
    return f"{proceeding}:{who}"


def _of(store, fact):
    return store.get(_defendant(fact["proceeding"], fact["defendant"]))
