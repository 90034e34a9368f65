"""Full text over what the reader may read: found on every path a text is written, never by whom it is hidden from."""

from datetime import timedelta
from io import StringIO
from itertools import product

import pytest
from django.core.management import call_command
from django.db import connection
from django.db import models as fields_of_django
from django.db.models.functions import Now

from cases import models as cases
from config.api_router import RESOURCES
from config.shared.field_lists import field_rules
from exchange.kinds import KINDS, models
from exchange.models import SearchEntry
from exchange.search import finding
from exchange.search.fields import SEARCHED, TOLD_OF
from people.actions.records import save_record
from people.actions.tokens import make_token
from people.enums import Level, Role
from people.models import Membership, Person, PersonName
from people.models.record import Record
from sources import models as sources
from tests import make
from tests.api.client import client
from tests.conftest import as_owner
from tests.every_row import rows_of

pytestmark = pytest.mark.django_db
AT = "/api/v1/search/"
# Readable texts that are not searched: codes, addresses, file names' neighbours, words about words.
UNSEARCHED = {
    "persons": ["display_name", "ethnicity"],
    "names": ["language"],
    "papers": ["country"],
    "organisations": ["display_name", "country"],
    "organisation-names": ["language"],
    "places": ["display_name"],
    "place-names": ["language"],
    "sources": ["language", "url", "duplicate_reason", "archive_url"],
    "interview-sessions": ["languages"],
    "testimonies": ["language"],
    "translations": ["language"],
    "transcripts": ["language", "translated_into"],
    "consents": ["recipient", "explained_in", "note"],
    "withdrawals": ["note"],
    "disclosures": ["recipient", "what", "sha256"],
    "evidence-files": ["transformation", "media_type", "sha256", "clean_copy_note"],
    "custody-events": ["from_whom", "to_whom", "reason", "sha256"],
    "reprisals": ["currency"],
    "detentions": ["zone"],
    "charges": ["code", "article", "part"],
    "outcomes": ["currency"],
    "joint-changes": ["words"],
    "hearings": ["zone"],
    "deadlines": ["zone", "proposed_reason"],
    "submissions": ["reply_due_reason"],
    "claims": ["field"],
    "passages": ["before", "after"],
}


def found(user, typed, **more):
    answer = client(user).get(AT, {"q": typed, **more})
    assert answer.status_code == 200, answer.json()
    return answer.json()["results"]


def kinds_found(user, typed):
    return sorted({one["kind"] for one in found(user, typed)})


def test_a_name_is_found_and_told_with_the_person():
    desk = make.desk()
    person = make.person("Ardak Invented", desk=desk)
    name = PersonName.objects.get(person=person)

    (one,) = found(make.user(Role.CASEWORKER, on=desk), "invented ardak")

    assert one | {"rank": 0} == {
        "kind": "names",
        "id": str(name.pk),
        "reference": name.reference,
        "title": "Ardak Invented",
        "told_of": {"id": str(person.pk), "reference": person.reference, "name": "Ardak Invented"},
        "field": "text",
        "snippet": [
            {"text": "Ardak", "found": True},
            {"text": " ", "found": False},
            {"text": "Invented", "found": True},
        ],
        "rank": 0,
    }


def test_titles_come_before_prose():
    desk = make.desk()
    prose = make.case(title="Another", summary="What was said of the quarry.", desk=desk)
    titled = make.case(title="The quarry", desk=desk)

    rows = found(make.user(Role.LAWYER, on=desk), "quarry")

    assert [(one["id"], one["field"], one["title"]) for one in rows] == [
        (str(titled.pk), "title", "The quarry"),
        (str(prose.pk), "summary", "Another"),
    ]
    assert rows[1]["snippet"] == [
        {"text": "What was said of the ", "found": False},
        {"text": "quarry", "found": True},
    ]


def test_a_chinese_word_is_found_within_a_sentence():
    desk = make.desk()
    make.case(title="x", summary="他在再教育营里被拘留。", desk=desk)

    (one,) = found(make.user(Role.LAWYER, on=desk), "再教育营")

    assert one["snippet"] == [
        {"text": "他在", "found": False},
        {"text": "再教育营", "found": True},
        {"text": "里被拘留。", "found": False},
    ]


def test_words_far_into_a_long_text_are_found_with_their_passage():
    desk = make.desk()
    text = "nothing here. " * 4000 + "Then the quarry was named. " + "nothing more. " * 2000
    make.testimony(text=text, desk=desk)

    (one,) = found(make.user(Role.CASEWORKER, on=desk), "quarry named")

    assert [piece["text"] for piece in one["snippet"] if piece["found"]] == ["quarry", "named"]


@pytest.mark.parametrize(
    "path",
    ["saved", "bulk", "update", "sql"],
)
def test_whatever_way_a_text_is_written_it_is_found_as_it_is(path):
    desk = make.desk()
    reader = make.user(Role.CASEWORKER, on=desk)
    person = make.person(desk=desk, summary="before")
    if path == "saved":
        person.summary = "afterwards"
        save_record(person, by=reader)
    elif path == "bulk":
        person.summary = "afterwards"
        Person.objects.bulk_update([person], ["summary"])
    elif path == "update":
        Person.objects.filter(pk=person.pk).update(summary="afterwards")
    else:
        with connection.cursor() as cursor:
            cursor.execute("update people_person set summary = 'afterwards' where id = %s", [person.pk])

    assert [one["id"] for one in found(reader, "afterwards")] == [str(person.pk)]
    assert found(reader, "before") == []


def test_many_rows_made_at_once_are_found():
    desk = make.desk()
    PersonName.objects.bulk_create(
        PersonName(person=make.person("Other", desk=desk), text="Bulkname", desk=desk) for _ in range(3)
    )

    assert kinds_found(make.user(Role.CASEWORKER, on=desk), "bulkname") == ["names"]


def test_a_row_that_is_removed_by_hand_is_found_no_more():
    desk = make.desk()
    case = make.case(title="The quarry", desk=desk)
    with as_owner() as cursor:
        cursor.execute("delete from cases_case where id = %s", [case.pk])

    assert not SearchEntry.objects.filter(row_id=case.pk).exists()


def test_a_row_is_found_where_it_is_moved_to_and_by_whoever_reaches_its_level():
    old, new = make.desk(), make.desk()
    there, here = make.user(Role.CASEWORKER, on=old), make.user(Role.CASEWORKER, on=new)
    case = make.case(title="The quarry", desk=old)
    assert (len(found(there, "quarry")), len(found(here, "quarry"))) == (1, 0)

    cases.Case.objects.filter(pk=case.pk).update(desk=new)
    assert (len(found(there, "quarry")), len(found(here, "quarry"))) == (0, 1)

    cases.Case.objects.filter(pk=case.pk).update(level=Level.RESTRICTED)
    assert len(found(here, "quarry")) == 0


def test_a_merged_person_is_not_found_by_what_was_said_of_them():
    desk = make.desk()
    kept, gone = make.person(desk=desk), make.person(desk=desk, summary="The quarry")
    Person.objects.filter(pk=gone.pk).update(merged_into=kept)

    assert found(make.user(Role.CASEWORKER, on=desk), "quarry") == []


# Nobody finds what is hidden from them


HIDDEN_FROM = [
    *product(["other desk", "level above"], [Role.CASEWORKER, Role.LAWYER, Role.COORDINATOR, Role.RESEARCHER]),
    ("consent absent", Role.RESEARCHER),
]


@pytest.mark.parametrize(("hidden", "role"), HIDDEN_FROM)
def test_no_byte_of_a_hidden_row_comes_out(hidden, role):
    desk, word = make.desk(), "Canaryword"
    place = make.desk() if hidden == "other desk" else desk
    rows_of(place, word)
    if hidden == "level above":
        for kind in SEARCHED:
            with as_owner() as cursor:
                cursor.execute(f"update {models()[kind]._meta.db_table} set level = 3 where desk_id = {desk.pk}")
    if hidden != "consent absent":
        make.everyone_agrees()
    reader = make.user(role, on=desk)

    for typed in (word, f"{word[:-2]}*", f"{word} OR nothing", f'"{word}"', f"{word} -nothing"):
        answer = client(reader).get(AT, {"q": typed})
        told = [one for one in answer.json()["results"] if hidden != "consent absent" or one["kind"] in PERSONAL]
        assert told == [], typed
        if hidden != "consent absent":
            assert answer.json() == {"is_whole": True, "is_judged": True, "results": []}


# Of organisations and places nobody is asked.
PERSONAL = {"persons", "names", "ties", "detentions", "charges", "proceedings", "cases", "claims", "testimonies"}


def test_the_same_words_are_found_by_who_may_read_them(monkeypatch):
    """So that the test above cannot pass because nothing is ever found."""
    monkeypatch.setattr(finding, "MOST", 200)
    desk = make.desk()
    rows_of(desk, "Canaryword")
    make.everyone_agrees()

    by_role = {
        role: kinds_found(make.user(role, on=desk), "canaryword")
        for role in (Role.COORDINATOR, Role.LAWYER, Role.RESEARCHER)
    }

    assert len(by_role[Role.COORDINATOR]) > 20
    assert "testimonies" in by_role[Role.LAWYER]
    assert by_role[Role.RESEARCHER] == FOR_RESEARCH


FOR_RESEARCH = [
    "cases",
    "citations",
    "claims",
    "disagreements",
    "groups",
    "names",
    "organisation-names",
    "place-names",
    "sources",
]


def test_what_is_said_of_any_kind_is_found_by_researchers_while_its_people_agree():
    """Of somebody by name, of a stay, and in a question about both: each asks whoever it tells of."""
    desk = make.desk()
    source, person = make.source(desk=desk), make.person(desk=desk)
    stay = make.detention(person=make.person(desk=desk), desk=desk)
    disagreement = make._record(cases.Disagreement, desk=desk, topic="Which quarry")
    said = [
        make.claim(subject=about, source=source, field=field, value="Quarry", disagreement=disagreement)
        for about, field in ((person, "occupation"), (stay, "reason_given"))
    ]
    reader = make.user(Role.RESEARCHER, on=desk)
    asked = {"person": person, "stay": stay.person}

    def told():
        return sorted(one["id"] for one in found(reader, "quarry"))

    assert told() == []
    make.consent(asked["person"], "research")
    assert told() == [str(said[0].pk)]
    make.consent(asked["stay"], "research")
    assert told() == sorted(map(str, (said[0].pk, said[1].pk, disagreement.pk)))
    make.consent(asked["person"], "research", status="withdrawn")
    assert told() == [str(said[1].pk)]


def test_a_transcript_is_found_by_what_was_said_and_by_its_translation():
    desk = make.desk()
    segments = [
        {"start": 0, "end": 1000, "speaker": "Interviewer", "text": "Қайда?", "translation": "Where?"},
        {
            "start": 1000,
            "end": 2000,
            "speaker": "Teller",
            "text": "Карьерде жұмыс істедік.",
            "translation": "At the quarry.",
        },
    ]
    rows = {type(each): each for each in rows_of(desk, "Other")}
    transcript = rows[sources.Transcript]
    transcript.segments = segments
    save_record(transcript, by=make.user(Role.CASEWORKER, on=desk))
    reader = make.user(Role.CASEWORKER, on=desk)

    (one,) = found(reader, "quarry")

    assert (one["kind"], one["id"], one["field"]) == ("transcripts", str(transcript.pk), "segments")
    assert one["told_of"]["id"] == str(transcript.file_id)
    assert [piece["text"] for piece in one["snippet"] if piece["found"]] == ["quarry"]
    assert [each["id"] for each in found(reader, "карьерде")] == [str(transcript.pk)]
    assert found(reader, "speaker") == found(reader, "translation") == found(reader, "1000") == []


def test_a_researcher_finds_names_of_those_who_agreed_to_be_named_alone():
    desk = make.desk()
    named, unnamed, silent = (make.person(f"Quarry {word}", desk=desk) for word in ("Named", "Unnamed", "Silent"))
    make.consent(named, "research")
    make.consent(unnamed, "research", identity_mode="pseudonym")

    rows = found(make.user(Role.RESEARCHER, on=desk), "quarry")

    assert [one["told_of"]["id"] for one in rows] == [str(named.pk)]
    assert silent


def test_consent_taken_back_is_asked_at_once():
    desk = make.desk()
    person = make.person("Quarry Named", desk=desk)
    make.consent(person, "research")
    reader = make.user(Role.RESEARCHER, on=desk)
    assert len(found(reader, "quarry")) == 1

    make.consent(person, "research", status="withdrawn")

    assert found(reader, "quarry") == []


def test_a_protected_witness_is_not_found_by_what_they_said():
    desk = make.desk()
    witness = make.witness(desk=desk, protection="confidential", level=Level.PROTECTED)
    make.testimony(witness=witness, desk=desk, text="At the quarry", level=Level.PROTECTED)

    found_by = {level: found(make.user(Role.CASEWORKER, on=desk, max_level=level), "quarry") for level in (1, 2, 3)}

    assert (found_by[1], found_by[2]) == ([], [])
    assert [one["kind"] for one in found_by[3]] == ["testimonies"]


def test_hidden_rows_change_neither_rank_nor_what_is_left_out(monkeypatch):
    monkeypatch.setattr(finding, "JUDGED", 2)
    desk, elsewhere = make.desk(), make.desk()
    for _ in range(5):
        make.case(title="Quarry quarry", desk=elsewhere)
    mine = make.case(title="Quarry", desk=desk)
    reader = make.user(Role.LAWYER, on=desk)

    answer = client(reader).get(AT, {"q": "quarry"}).json()

    assert ([one["id"] for one in answer["results"]], answer["is_whole"]) == ([str(mine.pk)], True)


def test_common_words_are_capped_and_the_answer_says_so(monkeypatch):
    monkeypatch.setattr(finding, "JUDGED", 2)
    desk = make.desk()
    for _ in range(4):
        make.case(title="Quarry", desk=desk)

    answer = client(make.user(Role.LAWYER, on=desk)).get(AT, {"q": "quarry"}).json()

    assert (len(answer["results"]), answer["is_whole"], answer["is_judged"]) == (3, False, False)


@pytest.mark.parametrize("share", [0, 0.5, 1])
def test_words_that_stand_nearly_everywhere_are_looked_for_on_some_pages_first(monkeypatch, share):
    """Where these do not suffice, on all; either way nothing is found that is not the reader's."""
    monkeypatch.setattr(finding, "COMMON", 0)
    monkeypatch.setattr(finding, "SHARE", share)
    monkeypatch.setattr(finding, "JUDGED", 2)
    desk = make.desk()
    for _ in range(4):
        make.case(title="Quarry", desk=desk, level=Level.RESTRICTED)
        make.case(title="Quarry", desk=make.desk())
    mine = {str(make.case(title="Quarry", desk=desk).pk) for _ in range(3)}
    reader = make.user(Role.LAWYER, on=desk, max_level=Level.INTERNAL)

    capped = client(reader).get(AT, {"q": "quarry"}).json()
    monkeypatch.setattr(finding, "JUDGED", 3)
    whole = client(reader).get(AT, {"q": "quarry"}).json()

    assert [{one["id"] for one in answer["results"]} for answer in (capped, whole)] == [mine, mine]
    assert [(answer["is_whole"], answer["is_judged"]) for answer in (capped, whole)] == [(False, False), (True, True)]


def test_a_grant_given_or_ended_counts_at_the_next_search():
    desk, other = make.desk(), make.desk()
    here, there = (make.case(title="Quarry", desk=each) for each in (desk, other))
    reader = make.user(Role.LAWYER, on=desk)

    def told():
        return {one["id"] for one in found(reader, "quarry")}

    assert told() == {str(here.pk)}
    more = make.membership(reader, Role.LAWYER, on=other)
    assert told() == {str(here.pk), str(there.pk)}
    Membership.objects.filter(pk=more.pk).update(
        granted_at=Now() - timedelta(days=2), valid_until=Now() - timedelta(days=1)
    )
    assert told() == {str(here.pk)}


# The door


def test_a_token_finds_what_its_areas_hold():
    desk = make.desk()
    make.person("Quarry Person", desk=desk)
    make.case(title="Quarry", desk=desk)
    _, secret = make_token(make.user(Role.LAWYER, on=desk), name="cases", scopes=["cases:read"])

    answer = client().get(AT, {"q": "quarry"}, headers={"Authorization": f"Token {secret}"})

    assert [one["kind"] for one in answer.json()["results"]] == ["cases"]


def test_only_the_kinds_asked_for():
    desk = make.desk()
    make.person("Quarry Person", desk=desk)
    make.case(title="Quarry", desk=desk)
    reader = make.user(Role.LAWYER, on=desk)

    assert [one["kind"] for one in found(reader, "quarry", kind="names")] == ["names"]
    assert client(reader).get(AT, {"q": "quarry", "kind": "nothing"}).status_code == 400


def test_what_cannot_be_read_is_refused_by_name():
    api = client(make.user(Role.LAWYER))

    refused = {typed: api.get(AT, {"q": typed}).json()["fields"] for typed in ('"open', "-only", "")}
    unknown = api.get(AT, {"q": "quarry", "search": "x"})

    assert refused == {
        '"open': {"q": ['A quotation mark is not closed: write "both words".']},
        "-only": {"q": ["Name at least one word that must be there; - only leaves out."]},
        "": {"q": ["Type what to look for: words, or a phrase in quotation marks."]},
    }
    assert (unknown.status_code, list(unknown.json()["fields"])) == (400, ["search"])


def test_a_search_costs_seven_statements_whatever_it_finds(django_assert_num_queries, monkeypatch):
    """Session, account, roles, how many to expect, words, passages, names."""
    monkeypatch.setattr(finding, "MOST", 200)
    desk = make.desk()
    api = client(make.user(Role.COORDINATOR, on=desk))
    rows_of(desk, "Quarry")
    with django_assert_num_queries(7):
        one = api.get(AT, {"q": "quarry"}).json()
    rows_of(desk, "Quarry")
    rows_of(desk, "Quarry")
    with django_assert_num_queries(7):
        three = api.get(AT, {"q": "quarry"}).json()

    assert len(three["results"]) > len(one["results"]) > 20


def test_a_researchers_search_costs_one_statement_more(django_assert_num_queries):
    """Of which kinds anything is said."""
    desk = make.desk()
    api = client(make.user(Role.RESEARCHER, on=desk))
    for rows in (1, 2):
        for _ in range(rows):
            rows_of(desk, "Quarry")
        make.everyone_agrees()
        with django_assert_num_queries(8):
            kinds = {one["kind"] for one in api.get(AT, {"q": "quarry"}).json()["results"]}
        assert {"claims", "names"} <= kinds


# What is kept


def test_the_words_are_made_anew_as_they_were():
    desk = make.desk()
    rows_of(desk, "Quarry")
    kept = ["kind", "row_id", "on_desk", "field", "part", "words"]
    before = sorted(map(str, SearchEntry.objects.values_list(*kept)))
    SearchEntry.objects.filter(kind="names").delete()
    SearchEntry.objects.update(on_desk=0)
    SearchEntry.objects.create(kind="names", row_id=desk_less(), on_desk=desk.pk, field="text", part=0, words="")

    call_command("rebuild_search", stdout=StringIO())

    assert sorted(map(str, SearchEntry.objects.values_list(*kept))) == before


def desk_less():
    return "00000000-0000-4000-8000-000000000000"


def test_every_readable_text_is_searched_or_named_here():
    unsearched = {}
    for kind, model in models().items():
        for name in field_rules(model).all.readable:
            column = next((each for each in model._meta.concrete_fields if each.name == name), None)
            is_text = isinstance(column, fields_of_django.CharField | fields_of_django.TextField)
            if is_text and not column.choices and name != "reference" and name not in SEARCHED.get(kind, {}):
                unsearched.setdefault(kind, []).append(name)

    assert unsearched == UNSEARCHED
    assert all(set(named) <= set(field_rules(models()[kind]).all.readable) for kind, named in SEARCHED.items())
    assert set(TOLD_OF) <= set(SEARCHED)


def test_kinds_are_called_as_their_resources():
    content = {name: view.model for name, view in RESOURCES.items() if issubclass(getattr(view, "model", int), Record)}

    assert {name: content[name] for name in KINDS} == models()
    assert set(content) - set(KINDS) == {"imports", "merges", "same-persons"}
