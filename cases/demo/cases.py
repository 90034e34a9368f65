"""Cases, who has which part in them, and what happened."""

from cases.models import Case, Event, EventPart, Participation, Reprisal

from .store import CERTAINTY, facts


def load_cases(store):
    given = facts("cases")
    for fact in given["case"]:
        store.put(
            Case,
            fact["id"],
            desk=fact["desk"],
            title=fact["title"],
            kind=fact["kind"],
            priority=fact.get("priority", 3),
            jurisdiction=fact["jurisdiction"],
            summary=fact.get("summary", ""),
        )
    for case, parts in given["parts"].items():
        for part in parts:
            who, role, certainty = part.split()
            store.put(
                Participation,
                f"part:{case}:{who}:{role}",
                case=store.get(case),
                role=role,
                certainty=CERTAINTY[certainty],
                **store.person_or_group(who),
            )


def load_events(store):
    for fact in facts("events")["event"]:
        store.put(
            Event,
            fact["id"],
            desk=fact["desk"],
            case=store.get(fact.get("case")),
            kind=fact["kind"],
            title=fact["title"],
            happened=fact.get("happened", ""),
            happened_words=fact.get("happened_words", ""),
            family_told=fact.get("family_told", ""),
            family_told_words=fact.get("family_told_words", ""),
            place=store.get(fact.get("place")),
            certainty=CERTAINTY[fact["sources"][0][1]],
        )
        for who in fact.get("parts", []):
            about = {"organisation": store.get(who)} if who.startswith("O") else store.person_or_group(who)
            store.put(EventPart, f"{fact['id']}:{who}", event=store.get(fact["id"]), **about)
        store.cite(fact["id"], fact["sources"])


def load_reprisals(store):
    for fact in facts("documents")["reprisal"]:
        store.put(
            Reprisal,
            fact["id"],
            desk=fact["desk"],
            case=store.get(fact["case"]),
            kind=fact["kind"],
            by_whom=store.get(fact["by"]),
            happened_words=fact.get("happened_words", ""),
            amount=fact.get("amount"),
            currency=fact.get("currency", ""),
            amount_is_minimum=fact.get("minimum", False),
            description=fact["description"],
            **store.person_or_group(fact["who"]),
        )
        store.cite(fact["id"], fact["sources"])
