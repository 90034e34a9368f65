"""Stays in custody, who was let in, and how it was inside."""

from cases.models import Detention, DetentionAccess, DetentionCondition

from .store import CERTAINTY, facts


def load_detentions(store):
    for fact in facts("detentions")["detention"]:
        amount, unit = fact.get("term", (None, ""))
        store.put(
            Detention,
            fact["id"],
            desk=fact["desk"],
            case=store.get(fact["case"]),
            kind=fact["kind"],
            kind_words=fact.get("kind_words", ""),
            is_disappearance=fact.get("disappearance", False),
            jurisdiction=fact["jurisdiction"],
            zone="Asia/Almaty" if fact["jurisdiction"] == "KZ" else "Asia/Shanghai",
            authority=store.get(fact.get("authority")),
            place=store.get(fact.get("place")),
            began=fact.get("began", ""),
            began_words=fact.get("began_words", ""),
            ended=fact.get("ended", ""),
            ended_words=fact.get("ended_words", ""),
            end_kind=fact.get("end_kind", ""),
            follows=store.get(fact.get("follows")),
            legal_basis=fact.get("legal_basis", ""),
            reason_given=fact.get("reason_given", ""),
            term_amount=amount,
            term_unit=unit,
            certainty=CERTAINTY[fact["sources"][0][1]],
            notes=fact.get("notes", ""),
            **store.person_or_group(fact["who"]),
        )
        detention = store.get(fact["id"])
        for kind, state, note in fact.get("access", []):
            store.put(
                DetentionAccess,
                f"{fact['id']}:access:{kind}",
                detention=detention,
                kind=kind,
                state=state,
                note=note,
            )
        for kind, text in fact.get("conditions", []):
            store.put(DetentionCondition, f"{fact['id']}:condition:{kind}", detention=detention, kind=kind, text=text)
        store.cite(fact["id"], fact["sources"])
