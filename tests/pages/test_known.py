"""What we know and how: each field with who says so, what was stated on a day, and no trace of what is hidden."""

from datetime import date, timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils import timezone

from cases.actions.claims import Said, record_claims
from cases.actions.disagreements import choose_claim
from cases.models import Case, Citation, Claim, Detention, Disagreement
from cases.pages.known_page import read_known
from config.shared.zones import zone_of
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import Person, PersonName
from tests import make
from tests.api.client import client
from tests.conftest import as_owner

from .browser import cost, read, signed_in

pytestmark = pytest.mark.django_db
ALMATY = zone_of("Asia/Almaty")


def known_url(row, kind=None):
    return reverse("known", args=[kind or row._meta.label_lower, row.pk])


def facts_of(page, number=0):
    return {fact.field: fact for fact in page.rows[number].facts}


def happened_earlier(model, days):
    """History is append-only and dated by the database: a test moves it back with its guard put aside."""
    table = model._meta.get_field("history").related_model._meta.db_table
    with as_owner() as cursor:
        cursor.execute(f"alter table {table} disable trigger user")
        cursor.execute(f"update {table} set pgh_created_at = pgh_created_at - %s", [timedelta(days=days)])
        cursor.execute(f"alter table {table} enable trigger user")


def test_a_page_states_value_sources_grades_quotes_choice_and_gaps():
    desk = make.desk()
    person = make.person("Ardak Known", desk=desk)
    first = make.source(desk=desk, title="The first report", reliability="B", credibility=2)
    second = make.source(desk=desk, title="The second report", origin=first)
    user = make.user(Role.COORDINATOR, on=desk, full_name="The chooser")
    answers = [Said(first, "male", quote="his uncle", as_of_words="in May"), Said(second, "female")]
    claims = record_claims(person, field="sex", answers=answers, by=user)
    choose_claim(
        Disagreement.objects.get(), chosen=claims[0], reason="said twice", put="male", by=user, now=timezone.now()
    )

    text = read(user, known_url(person))

    for words in ("Male", "2 claims differ", "his uncle", ">B2<", "said twice", "The chooser", "Ardak Known"):
        assert words in text, words
    assert "1 independent source of 2 claims" in text
    assert "Nobody says:" in text
    assert "birthplace, citizenships, ethnicity, occupation" in text


def test_a_count_is_a_range_with_its_sources_and_invents_nobody():
    case = make.case()
    user = make.user(Role.COORDINATOR, on=case.desk)
    source = make.source(desk=case.desk)
    answers = [Said(source, "about 20"), Said(source, "16 (at first)"), Said(source, "dozens")]
    record_claims(case, field="number detained", answers=answers, by=user)

    fact = facts_of(read_known(user, type(case), case.pk, zone=ALMATY))["number detained"]

    assert fact.range == "16 to 20; 1 without a figure"
    assert Person.objects.count() == 0


def test_a_hidden_source_a_hidden_row_and_another_desk_leave_no_trace():
    desk = make.desk()
    person = make.person(desk=desk, birthplace=make.place("Canaryplace"))
    hidden = make.source(desk=desk, title="Canarysource", level=Level.PROTECTED)
    elsewhere = make.source(title="Canaryelsewhere")
    for source in (hidden, elsewhere):
        make.claim(subject=person, field="sex", value="Canaryvalue", source=source)
        make.citation(subject=person, source=source)
    make.claim(subject=make.person("Canaryperson"), field="sex", value="Canaryother", source=make.source(desk=desk))
    user = make.user(Role.COORDINATOR, on=desk)

    text = read(user, known_url(person))

    assert "Canary" not in text
    assert "claims differ" not in text
    read(make.user(Role.COORDINATOR), known_url(person), status=404)
    read(user, known_url(make.witness(desk=desk)), status=404)
    read(user, known_url(person, kind="people.user"), status=404)
    read(user, known_url(person, kind="no.such"), status=404)


def test_a_day_shows_what_was_stated_at_its_end_in_the_readers_zone():
    desk = make.desk()
    user = make.user(Role.COORDINATOR, on=desk, time_zone="Asia/Almaty")
    person = make.person("First Spelling", desk=desk, occupation="teacher")
    source = make.source(desk=desk)
    record_claims(person, field="sex", answers=[Said(source, "male"), Said(source, "female")], by=user)
    for model in (Person, type(person.names.get()), Disagreement, type(Disagreement.objects.get().claims.first())):
        happened_earlier(model, 10)
    person.refresh_from_db()
    person.occupation = "driver"
    save_record(person, by=user)
    choose_claim(
        Disagreement.objects.get(),
        chosen=Disagreement.objects.get().claims.first(),
        reason="since then",
        by=user,
        now=timezone.now(),
    )
    today = timezone.now().astimezone(ALMATY).date()

    def on(days_ago):
        return read_known(user, Person, person.pk, day=today - timedelta(days=days_ago), zone=ALMATY)

    now = facts_of(read_known(user, Person, person.pk, zone=ALMATY))
    then = facts_of(on(5))
    assert (now["occupation"].value, then["occupation"].value) == ("driver", "teacher")
    assert (now["sex"].is_chosen, then["sex"].is_chosen, len(then["sex"].answers)) == (True, False, 2)
    assert then["name"].value == "First Spelling"
    assert (on(20).is_on_record, on(20).rows) == (False, [])
    assert "driver" in read(user, known_url(person))
    text = read(user, f"{known_url(person)}?as_of_day={today - timedelta(days=5)}")
    assert "teacher" in text
    assert "driver" not in text
    assert "Asia/Almaty" in text


def test_rights_are_those_of_today_whatever_the_day():
    desk = make.desk()
    person = make.person(desk=desk, level=Level.OPEN)
    happened_earlier(Person, 10)
    person.level = Level.PROTECTED
    person.save()
    user = make.user(Role.COORDINATOR, on=desk)
    day = timezone.localdate() - timedelta(days=5)

    assert read_known(user, Person, person.pk, day=day, zone=ALMATY) is None


@pytest.mark.parametrize("given", ["2999-01-01", "yesterday", "2026-13-01"])
def test_a_day_that_is_none_is_said_so(given):
    person = make.person()
    user = make.user(Role.COORDINATOR, on=person.desk)

    assert 'role="alert"' in read(user, f"{known_url(person)}?as_of_day={given}")


def test_the_pages_cost_the_same_with_more_rows():
    case = make.case()
    person, group = make.person(desk=case.desk), make.group(desk=case.desk)
    user = make.user(Role.COORDINATOR, on=case.desk)
    stay = make.detention(case=case, person=person)
    for model in (Person, type(case), type(stay), type(group)):
        ContentType.objects.get_for_id(ContentType.objects.get_for_model(model).pk)

    def grow(number):
        for _ in range(number):
            make.detention(case=case)
            source = make.source(desk=case.desk)
            for subject in (person, case, stay, make.detention(case=case)):
                question = Disagreement.objects.create(case=case, topic="How many", desk=case.desk)
                for value in ("one", "two"):
                    make.claim(subject=subject, source=source, value=value, disagreement=question, field="number")
                make.citation(subject=subject, source=source)
        for model in (Person, PersonName, Case, Detention, Claim, Disagreement, Citation):
            happened_earlier(model, 10)

    grow(1)
    urls = [known_url(row) for row in (person, stay, case)]
    urls += [f"/api/v1/{name}/{row.pk}/known/" for name, row in (("persons", person), ("cases", case))]
    urls += [f"{url}?as_of_day={timezone.localdate() - timedelta(days=1)}" for url in urls]
    at_one = [cost(user, url) for url in urls]
    grow(2)

    assert [cost(user, url) for url in urls] == at_one == [14, 12, 15, 14, 15, 14, 12, 15, 14, 15]


def test_beside_a_field_stands_how_many_claims_differ():
    desk = make.desk()
    case = make.case(desk=desk)
    stay = make.detention(case=case, person=make.person(desk=desk))
    person = stay.person
    for value in ("2025-11", "2025-12"):
        make.claim(subject=stay, field="began", value=value, source=make.source(desk=desk))
        make.claim(subject=person, field="sex", value=value, source=make.source(desk=desk))
        make.claim(subject=person, field="occupation", value="teacher", source=make.source(desk=desk))
    user = make.user(Role.COORDINATOR, on=desk)
    mark, of_stay = f'href="{known_url(person)}#f-sex"', f'href="{known_url(stay)}#f-began"'
    forms = [reverse(f"admin:{name}_change", args=[row.pk]) for name, row in forms_of(person, stay)]

    dossier, file = (
        read(user, reverse("person_dossier", args=[person.pk])),
        read(user, reverse("case_file", args=[case.pk])),
    )
    person_form, stay_form = (read(user, url) for url in forms)

    assert (dossier.count(mark), dossier.count(of_stay), file.count(of_stay)) == (1, 1, 1)
    assert (person_form.count(mark), stay_form.count(of_stay)) == (1, 1)
    assert "#f-occupation" not in dossier + person_form
    lawyer = read(make.user(Role.LAWYER, on=desk), forms[0])
    assert lawyer.count(mark) == 1


def forms_of(person, stay):
    return (("people_person", person), ("cases_detention", stay))


def test_several_claims_are_entered_in_one_form_and_one_is_chosen():
    desk = make.desk()
    person, source = make.person(desk=desk), make.source(desk=desk)
    user = make.user(Role.CASEWORKER, on=desk)
    browser = signed_in(user)
    body = {
        "about": person.reference,
        "field": "Sex",
        "line-TOTAL_FORMS": 3,
        "line-INITIAL_FORMS": 1,
        **{f"line-{n}-certainty": "stated" for n in range(3)},
        "line-0-source": source.reference,
        "line-0-value": "male",
        "line-1-source": source.reference.lower(),
        "line-1-value": "female",
    }

    half = browser.post(reverse("add_claims"), body | {"line-1-value": ""})
    unknown = browser.post(reverse("add_claims"), body | {"field": "colour"})
    more = browser.post(reverse("add_claims"), body | {"more": "1"})
    saved = browser.post(reverse("add_claims"), body)
    question = Disagreement.objects.get()
    url = reverse("choose_claim", args=[question.pk])
    female = question.claims.get(value="female")
    chosen = browser.post(url, {"chosen": str(female.pk), "reason": "clearer", "puts": "on", "value": ""})

    assert "Say what the source says." in half.content.decode()
    assert "Nothing is claimed of a person as “colour”" in unknown.content.decode()
    assert more.content.decode().count("data-line") == 6
    assert (saved.status_code, chosen.status_code) == (302, 302)
    person.refresh_from_db()
    assert person.sex == "female"
    assert browser.post(reverse("take_back_value", args=[question.pk])).status_code == 302
    person.refresh_from_db()
    assert person.sex == "unknown"


def test_the_api_answers_the_same_and_a_researcher_less():
    desk = make.desk()
    person = make.person(desk=desk, level=Level.OPEN, occupation="Secretword", ethnicity="Kazakh")
    source = make.source(desk=desk, level=Level.OPEN)
    for value in ("male", "female"):
        make.claim(subject=person, field="sex", value=value, source=source, quote="Quoteword", level=Level.OPEN)
    address = f"/api/v1/persons/{person.pk}/known/"

    staff = client(make.user(Role.CASEWORKER, on=desk))
    body = staff.get(address).json()
    sex = next(fact for fact in body["rows"][0]["facts"] if fact["field"] == "sex")
    make.consent(person, "research")
    research = client(make.user(Role.RESEARCHER, on=desk)).get(address)

    assert (body["as_of_day"], body["zone"], body["is_on_record"]) == (None, "Asia/Almaty", True)
    assert sorted(answer["value"] for answer in sex["answers"]) == ["female", "male"]
    assert (sex["differs"], sex["independent_sources"], sex["answers"][0]["quote"]) == (True, 1, "Quoteword")
    assert research.status_code == 200
    assert "Secretword" not in research.content.decode()
    assert "Quoteword" not in research.content.decode()
    assert "Kazakh" in research.content.decode()
    assert client(make.user(Role.CASEWORKER)).get(address).status_code == 404
    assert client(make.user(Role.AUDITOR)).get(address).status_code == 403
    assert client().get(address).status_code == 401
    assert staff.get(f"{address}?as_of_day=2999-01-01").status_code == 400
    assert staff.get(f"{address}?asof=2020-01-01").status_code == 400
    early = staff.get(f"{address}?as_of_day=2020-01-01").json()
    assert (early["as_of_day"], early["is_on_record"], early["rows"]) == ("2020-01-01", False, [])
    happened_earlier(Person, 10)
    day = timezone.localdate() - timedelta(days=5)
    then = staff.get(f"{address}?as_of_day={day}").json()
    assert (then["as_of_day"], then["is_on_record"], len(then["rows"])) == (str(day), True, 1)
    stay = make.detention(case=make.case(desk=desk))
    for path in (f"detentions/{stay.pk}", f"cases/{stay.case_id}"):
        assert staff.get(f"/api/v1/{path}/known/").json()["is_on_record"] is True


def test_the_verb_chooses_over_the_api():
    desk = make.desk()
    person, source = make.person(desk=desk), make.source(desk=desk)
    coordinator = make.user(Role.COORDINATOR, on=desk)
    claims = record_claims(person, field="birth", answers=[Said(source, "1970"), Said(source, "1971")], by=coordinator)
    question = Disagreement.objects.get()
    address = f"/api/v1/disagreements/{question.pk}/"
    body = {"claim": str(claims[1].pk), "reason": "the later paper", "put": "1971"}
    api = client(coordinator)
    foreign = make.claim(subject=person, source=source)

    assert client(make.user(Role.LAWYER, on=desk)).post(f"{address}choose/", body, format="json").status_code == 403
    assert client(make.user(Role.COORDINATOR)).post(f"{address}choose/", body, format="json").status_code == 404
    other = api.post(f"{address}choose/", body | {"claim": str(foreign.pk)}, format="json")
    assert (other.status_code, "answers another question" in other.content.decode()) == (400, True)
    wrong = api.post(f"{address}choose/", body | {"put": "in spring"}, format="json")
    assert wrong.status_code == 400
    done = api.post(f"{address}choose/", body, format="json")
    assert (done.status_code, done.json()["chosen"]["id"]) == (200, str(claims[1].pk))
    person.refresh_from_db()
    assert person.birth.earliest == date(1971, 1, 1)
    assert api.post(f"{address}take-back/").status_code == 200
    assert api.post(f"{address}take-back/").status_code == 400
    assert api.patch(address, {"chosen": None}, format="json").status_code == 400
