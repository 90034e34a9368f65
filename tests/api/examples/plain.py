"""The plain methods of every resource: put on record, read, listed, changed; by a coordinator and by a researcher."""

from config.shared.api.rows import links_of, partial_dates_of
from config.shared.api.serializers import PermittedLink
from tests.api.client import CONTENT, row
from tests.conftest import as_owner

# What an example shows beyond the least a row needs.
MORE = {
    "persons": {
        "sex": "female",
        "birth": {"edtf": "~1987", "words": "about thirty"},
        "citizenships": ["CN"],
        "ethnicity": "Kazakh",
        "occupation": "teacher",
        "whereabouts": "in_custody",
        "last_confirmed_on": "2019-05-02",
        "verification": "corroborated",
        "summary": "An invented person.",
    },
    "names": {"text": "Ardak Synaq", "language": "kk", "kind": "as_printed"},
    "papers": {"country": "CN", "issued": "2011", "number": "N12345678"},
    "ties": {"words": "younger sister", "certainty": "stated"},
    "organisations": {"kind": "police", "country": "CN", "description": "An invented police station."},
    "places": {"kind": "settlement", "latitude": "43.92000", "longitude": "81.32000", "point_precision": "district"},
    "sources": {
        "title": "An invented report",
        "language": "en",
        "published": "2019-07",
        "url": "https://news.example.org/invented-report",
        "reliability": "B",
        "credibility": 2,
        "summary": "What the invented report says.",
    },
    "notes": {"number": "12-3/456", "sent": "2019-09-03", "demands": "Access to an invented citizen."},
    "expert-reports": {"done": "2025-12", "question": "Does the text call for anything?", "findings": "It does not."},
    "statements": {"said": "2019-07-30", "audience": "journalists"},
    "witnesses": {"described_as": "a relative living abroad", "may_be_said": "A relative."},
    "testimonies": {"given": "2019-03-12", "language": "kk", "mode": "in_person", "text": "Ол оралған жоқ."},
    "testimony-subjects": {"relation": "sibling", "basis": "told_by_relative", "last_status": "in a camp"},
    "knowledge-links": {"teller_words": "a neighbour", "told": "2018-04"},
    "cases": {"title": "An invented case", "kind": "group", "jurisdiction": "KZ", "summary": "Invented throughout."},
    "events": {"kind": "arrest", "happened": "2018-03", "description": "Taken from home at night."},
    "reprisals": {"kind": "fine", "happened": "2025-11-14", "amount": "196600.00", "currency": "KZT"},
    "detentions": {
        "kind": "criminal_custody_cn",
        "jurisdiction": "CN",
        "began": {"edtf": "2018-03/2018-05", "words": "in spring"},
        "certainty": "stated",
        "notes": "Invented.",
    },
    "detention-access": {"during": "2018", "note": "Turned away at the gate."},
    "detention-conditions": {"observed": "2018-12", "text": "Had lost much weight."},
    "proceedings": {"title": "An invented trial", "number": "7599-25-00-1/1", "opened": "2025-11-20"},
    "proceeding-stages": {"reached": "2025-11-20", "notice_form": "written"},
    "measures": {"since": "2025-11-15", "words": "remand for two months"},
    "counsel": {"since": "2025-11-16"},
    "charges": {"article": "174", "part": "2", "status": "charged", "status_since": "2025-11-22"},
    "charge-steps": {"since": "2025-11-22"},
    "outcomes": {"kind": "fine", "decided": "2026-03-02", "amount": "786400.00", "currency": "KZT"},
    "exhibits": {"number": "14", "offered_by": "prosecution"},
    "exhibit-rulings": {"ruled": "2026-02-11", "words": "Admitted over the objection of the defence."},
    "exhibit-challenges": {"by_side": "defence", "made": "2026-02-10", "grounds": "Not translated."},
    "hearings": {"room": "204", "starts_at": "2031-03-02T05:00:00Z", "zone": "Asia/Almaty", "openness": "open"},
    "hearing-violations": {"happened": "2026-02-10", "told_by": "counsel"},
    "deadlines": {"title": "Appeal against the verdict", "due_at": "2031-03-17T13:00:00Z"},
    "tasks": {"title": "Call the family", "due_on": "2031-03-01"},
    "submissions": {"procedure_kind": "wgad_urgent", "procedure": "Urgent appeal"},
    "claims": {"field": "birth", "value": "1987", "quote": "She was born in 1987.", "certainty": "stated"},
    "citations": {"locator": "p. 4"},
    "disagreements": {"topic": "In which month were they taken?", "note": "Two relatives, two answers."},
}
# What a change changes: the first of these the resource takes.
CHANGES = {
    "summary": "Read through again; invented throughout.",
    "note": "Confirmed by a second source.",
    "notes": "Confirmed by a second source.",
    "words": "confirmed by a second source",
    "description": "Confirmed by a second source.",
    "reason": "Compared once more.",
    "grounds": "Neither translated nor dated.",
    "text": "Confirmed by a second source.",
    "quote": "invented words",
    "room": "205",
    "gist": "What an invented speaker said.",
    "title": "An invented title",
    "demands": "Access to two invented citizens.",
    "teller_words": "a neighbour of hers",
    "last_status": "released, then taken again",
    "described_as": "a relative who lives abroad",
    "team": "two colleagues",
    "known_as": "the old village",
    "findings": "It does not, as far as translated.",
    "told_by": "counsel and the family",
    "until": "2031-06-01",
    "aggravation": "as a group",
    "procedure": "Urgent appeal, joint",
    "language": "ru",
    "value": "1988",
}


def ask_plainly(asking, desk, user):
    """One row of each resource, put on record over the API as its bare twin would be."""
    made = {}
    for name, view in CONTENT.items():
        twin = row(name, desk)
        pk = twin.pk
        if view.creator is not None:
            pk = _put_on_record(asking, user, name, view, twin) or pk
        made[name] = address = f"/api/v1/{name}/{pk}/"
        asking.ask(user, "get", address)
        _listed(asking, user, name, pk)
        if view.editor is not None:
            texts = [name for name, field in view.editor().fields.items() if not isinstance(field, PermittedLink)]
            change = next((each for each in CHANGES if each in texts), None)
            if change is not None:
                asking.ask(user, "patch", address, {change: CHANGES[change]})
    return made


def ask_as_researcher(asking, researcher, made):
    for name, address in made.items():
        if not CONTENT[name].is_open_to_research:
            continue
        asking.ask(researcher, "get", address, as_researcher=True)
        _listed(asking, researcher, name, address.split("/")[-2], as_researcher=True)


def _put_on_record(asking, user, name, view, twin):
    told = asking.ask(user, "get", f"/api/v1/{name}/{twin.pk}/").json()
    asking.noted.pop(asking.operation("get", f"/api/v1/{name}/{twin.pk}/")["operationId"])
    body = _body(view, told) | MORE.get(name, {})
    answer = asking.ask(user, "post", f"/api/v1/{name}/", body)
    if (
        answer.status_code >= 400 and "names" not in view.children
    ):  # where there can be one such row, the twin makes room
        _remove(twin)
        answer = asking.ask(user, "post", f"/api/v1/{name}/", body)
    return answer.json().get("id") if answer.status_code == 201 else None


def _body(view, told):
    """What a row as ``told`` was made from: links as ids, dates as text, nothing that is empty."""
    body = {}
    for field in view.creator().fields:
        value = told.get(field)
        if field in view.own_writable and isinstance(value, dict):
            value = {"type": value["type"], "id": value["id"]}
        elif field in partial_dates_of(view.model) and value:
            value = value["edtf"]
        elif isinstance(value, dict) and field in links_of(view.model, [field]):
            value = int(value["id"]) if value["id"].isdigit() else value["id"]
        if value is not False and value not in (None, "", [], {}) and field != "level":
            body[field] = value
    return body


def _listed(asking, user, name, pk, **how):
    """A list as it comes, of that row alone."""
    at = f"/api/v1/{name}/?page_size=200"
    answer = asking.ask(user, "get", at, **how)
    if answer.status_code == 200:
        part = asking.noted[asking.operation("get", at)["operationId"]]
        for told in part.values():
            if isinstance(told, dict) and len(told["results"]) > 1:
                told["results"] = [each for each in told["results"] if str(each["id"]) == str(pk)][:1]
                told["next"] = None


def _remove(row):
    with as_owner() as cursor:
        cursor.execute("set session_replication_role = replica")
        cursor.execute(f"delete from {row._meta.db_table} where id = %s", [row.pk])  # noqa: S608
        cursor.execute("set session_replication_role = origin")
