"""The doors to merging and undoing: who may, what a merged record answers, what the screens say."""

from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.actions.merge import merge_persons
from cases.models import Detention
from people.actions.records import save_record
from people.enums import Level, Role
from people.models import Person, PersonMerge, PersonName
from people.querysets import may
from sources.models import Consent
from tests import make
from tests.api.client import client
from tests.pages.browser import cost, read, signed_in

pytestmark = pytest.mark.django_db

MERGE = {"reason": "one photograph"}
UNDO = {"reason": "two people"}


def pair(**fields):
    desk = make.desk()
    return make.person("Ardak Test", desk=desk, **fields), make.person("Bolat Test", desk=desk, **fields)


def merged(kept, gone, by=None):
    by = by or make.user(Role.COORDINATOR, on=kept.desk)
    return merge_persons(kept, gone, by=by, now=timezone.now(), reason="one photograph")


def post(user, url, body):
    return client(user).post(url, body, format="json")


def change_page(person):
    return reverse("admin:people_person_change", args=[person.pk])


def dossier(person):
    return reverse("person_dossier", args=[person.pk])


ROLES = [
    (Role.CASEWORKER, 201, 404),
    (Role.COORDINATOR, 201, 404),
    (Role.LAWYER, 403, 404),
    (Role.RESEARCHER, 404, 404),
    (Role.ADMINISTRATOR, 403, 403),
    (Role.AUDITOR, 403, 403),
]


@pytest.mark.parametrize(("role", "inside", "outside"), ROLES)
def test_who_merges_over_the_api(role, inside, outside):
    kept, gone = pair()
    url, body = f"/api/v1/persons/{gone.pk}/merge/", {"into": str(kept.pk), **MERGE}

    from_another_desk = post(make.user(role), url, body)
    shown = client(make.user(role, on=kept.desk)).get(url, {"into": str(kept.pk)})
    from_the_desk = post(make.user(role, on=kept.desk), url, body)

    assert (from_the_desk.status_code, from_another_desk.status_code) == (inside, outside)
    assert shown.status_code == (200 if inside == 201 else inside)
    assert PersonMerge.objects.count() == (inside == 201)


@pytest.mark.parametrize(
    ("role", "inside", "outside"),
    [
        (Role.CASEWORKER, 200, 404),
        (Role.COORDINATOR, 200, 404),
        (Role.LAWYER, 403, 403),
        (Role.RESEARCHER, 403, 403),
        (Role.ADMINISTRATOR, 403, 403),
        (Role.AUDITOR, 403, 403),
    ],
)
def test_who_undoes_over_the_api(role, inside, outside):
    kept, gone = pair()
    url = f"/api/v1/merges/{merged(kept, gone).pk}/undo/"

    from_another_desk = post(make.user(role), url, UNDO)
    from_the_desk = post(make.user(role, on=kept.desk), url, UNDO)

    assert (from_the_desk.status_code, from_another_desk.status_code) == (inside, outside)
    assert Person.objects.filter(merged_into__isnull=True).count() == (2 if inside == 200 else 1)


@pytest.mark.parametrize(
    ("role", "asked", "done"),
    [(Role.CASEWORKER, 200, 302), (Role.COORDINATOR, 200, 302), (Role.LAWYER, 403, 403), (Role.RESEARCHER, 404, 404)],
)
def test_who_merges_and_undoes_from_the_pages(role, asked, done):
    kept, gone = pair()
    user, stranger = make.user(role, on=kept.desk), make.user(role)
    url = f"{reverse('admin:people_person_merge', args=[gone.pk])}?into={kept.pk}"

    seen = [signed_in(each).get(url).status_code for each in (user, stranger)]
    merges = [signed_in(each).post(url, MERGE).status_code for each in (stranger, user)]
    made = PersonMerge.objects.first() or merged(kept, gone)
    url = reverse("admin:people_personmerge_undo", args=[made.pk])
    undoes = [signed_in(each).post(url, UNDO).status_code for each in (stranger, user)]

    assert (seen, merges) == ([asked, 404], [404, done])
    assert undoes == [404, done if done != 403 else 404]
    assert Person.objects.filter(merged_into__isnull=False).count() == (0 if done == 302 else 1)


def test_a_hidden_record_to_keep_is_a_missing_one_and_one_not_yours_says_so():
    kept, gone = pair()
    user = make.user(Role.CASEWORKER, on=gone.desk)
    url = f"/api/v1/persons/{gone.pk}/merge/"
    hidden, seen = make.person(desk=make.desk()), make.person(desk=make.desk())
    make.membership(user, Role.LAWYER, on=seen.desk)

    to_hidden = post(user, url, {"into": str(hidden.pk), **MERGE})
    to_missing = post(user, url, {"into": "00000000-0000-4000-8000-000000000000", **MERGE})
    to_seen = post(user, url, {"into": str(seen.pk), **MERGE})
    page = read(user, f"{reverse('admin:people_person_merge', args=[gone.pk])}?into={seen.pk}")
    hidden_page = read(user, f"{reverse('admin:people_person_merge', args=[gone.pk])}?into={hidden.pk}")

    assert (to_hidden.status_code, to_hidden.content) == (400, to_missing.content)
    assert to_seen.status_code == 403
    assert f"You may see {seen.reference}, but not change it" in page
    assert hidden.reference not in hidden_page
    assert PersonMerge.objects.count() == 0


def test_a_merged_record_answers_at_its_id_and_stands_in_no_list():
    kept, gone = pair()
    detention = make.detention(person=gone, desk=gone.desk)
    user = make.user(Role.CASEWORKER, on=kept.desk)
    merged(kept, gone)
    api = client(user)

    def ids(**query):
        return {row["id"] for row in api.get("/api/v1/persons/", query).json()["results"]}

    answer = api.get(f"/api/v1/persons/{gone.pk}/")
    assert (answer.status_code, answer.json()["merged_into"]["id"]) == (200, str(kept.pk))
    assert ids() == ids(search="Bolat") == ids(search=gone.reference) == ids(merged="false") == {str(kept.pk)}
    assert ids(merged="true") == {str(gone.pk)}
    assert ids(merged="any") == {str(kept.pk), str(gone.pk)}
    assert api.get("/api/v1/persons/", {"merged": "?"}).status_code == 400
    by_old_id = api.get("/api/v1/detentions/", {"person": str(gone.pk)}).json()["results"]
    assert [row["id"] for row in by_old_id] == [str(detention.pk)]
    refused = api.patch(f"/api/v1/persons/{gone.pk}/", {"occupation": "herder"}, format="json")
    assert (refused.status_code, refused.json()["code"]) == (409, "conflict")
    tie = {"person": str(gone.pk), "other": str(kept.pk), "kind": "sibling"}
    assert api.post("/api/v1/ties/", tie, format="json").status_code == 400
    merges = api.get("/api/v1/merges/", {"gone": str(gone.pk)}).json()["results"]
    assert [(row["kept"]["reference"], row["gone"]["reference"]) for row in merges] == [
        (kept.reference, gone.reference)
    ]


def test_a_researcher_is_led_from_the_old_id_to_the_new_one():
    kept, gone = pair(level=Level.OPEN)
    make.consent(gone, "research")
    merged(kept, gone)
    researcher = client(make.user(Role.RESEARCHER, on=kept.desk))

    answer = researcher.get(f"/api/v1/persons/{gone.pk}/").json()

    assert answer["merged_into"] == {"id": str(kept.pk), "reference": kept.reference, "name": "Ardak Test"}
    assert [row["id"] for row in researcher.get("/api/v1/persons/").json()["results"]] == [str(kept.pk)]


def test_old_pages_lead_to_the_kept_record_for_those_who_see_it():
    kept, gone = pair()
    reader = make.user(Role.CASEWORKER, on=kept.desk)
    far = make.person("Far Test", desk=make.desk())
    both = make.user(Role.COORDINATOR, on=kept.desk)
    make.membership(both, Role.COORDINATOR, on=far.desk)
    merged(kept, gone)
    of_far = make.user(Role.CASEWORKER, on=far.desk)
    merged(kept, far, by=both)

    for page in (dossier, change_page):
        led = signed_in(reader).get(page(gone))
        assert (led.status_code, led.url) == (302, page(kept))
        assert signed_in(of_far).get(page(far)).status_code == 404
    assert client(of_far).get(f"/api/v1/persons/{far.pk}/").status_code == 404
    assert signed_in(of_far).get(reverse("admin:people_person_history", args=[far.pk])).status_code == 404
    assert may(of_far, "view", far)  # the row is still on their desk: it only has nothing to tell


def test_lists_and_choosers_of_the_admin_leave_it_out_and_its_old_reference_finds_the_kept_one():
    kept, gone = pair()
    user = make.user(Role.CASEWORKER, on=kept.desk)
    merged(kept, gone)
    listed = reverse("admin:people_person_changelist")
    chooser = "/admin/autocomplete/?app_label=people&model_name=tie&field_name=person&term="

    assert change_page(gone) not in read(user, listed)
    assert change_page(kept) in read(user, f"{listed}?q={gone.reference}")
    assert change_page(kept) in read(user, f"{listed}?q=Bolat")
    found = signed_in(user).get(chooser + gone.reference).json()["results"]
    assert [row["id"] for row in found] == [str(kept.pk)]
    body = {"person": gone.pk, "kind": "sibling", "other": kept.pk, "certainty": "stated", "level": 1}
    added = signed_in(user).post(reverse("admin:people_tie_add"), body)
    assert "That choice is not one of the available choices." in added.content.decode()


def test_both_histories_stay_readable_and_point_at_each_other():
    kept, gone = pair()
    user = make.user(Role.CASEWORKER, on=kept.desk)
    merged(kept, gone)
    histories = [reverse("admin:people_person_history", args=[person.pk]) for person in (kept, gone)]

    of_kept, of_gone = (read(user, url) for url in histories)

    assert f"Merged into this record: <bdi>Bolat Test · {gone.reference}</bdi>" in " ".join(of_kept.split())
    assert "one photograph" in of_kept
    assert "Moved: 1 person name." in of_kept
    assert histories[1] in of_kept
    assert f"This record was merged into: <bdi>Ardak Test · {kept.reference}</bdi>" in " ".join(of_gone.split())
    assert histories[0] in of_gone
    assert "Put on record" in of_gone


def test_a_caseworker_compares_chooses_and_merges():
    kept, gone = pair()
    Person.objects.filter(pk=kept.pk).update(occupation="teacher")
    Person.objects.filter(pk=gone.pk).update(occupation="herder", sex="male")
    user = make.user(Role.CASEWORKER, on=kept.desk)
    url = f"{reverse('admin:people_person_merge', args=[gone.pk])}?into={kept.pk}"

    page = read(user, url)
    refused = signed_in(user).post(url, {"show_occupation": "gone"})
    done = signed_in(user).post(url, {"show_occupation": "gone", **MERGE})

    assert "teacher" in page
    assert "herder" in page
    assert "Moves to" in page
    assert 'value="gone" checked' in refused.content.decode()
    assert (done.status_code, done.url) == (302, dossier(kept))
    kept.refresh_from_db()
    assert (kept.occupation, kept.sex) == ("herder", "male")


def test_whoever_undoes_a_merge_is_shown_what_colleagues_did_since():
    kept, gone = pair()
    detention = make.detention(person=gone, desk=gone.desk)
    user = make.user(Role.CASEWORKER, on=kept.desk)
    made = merged(kept, gone)
    edited = Detention.objects.get(pk=detention.pk)
    edited.notes = "moved to another block"
    save_record(edited, by=user)
    added = save_record(PersonName(person=kept, text="Later Name"), by=user)
    hidden = PersonName(person=kept, text="Hidden Name", level=Level.PROTECTED)
    hidden = save_record(hidden, by=make.user(Role.COORDINATOR, on=kept.desk, max_level=Level.PROTECTED))
    url = reverse("admin:people_personmerge_undo", args=[made.pk])

    asked = unescape(read(user, url))
    done = signed_in(user).post(url, UNDO, follow=True)

    said = [
        f"Detention {detention.reference}",
        f"changed since; goes back to {gone.reference} with the change",
        f"erson name {added.reference}",
        f"added since; stays with {kept.reference}",
    ]
    for page in (asked, unescape(done.content.decode())):
        assert [words for words in said if words not in page] == []
        assert hidden.reference not in page
    detention.refresh_from_db()
    assert (detention.person_id, detention.notes) == (gone.pk, "moved to another block")


def test_the_api_lists_what_was_done_since():
    kept, gone = pair()
    user = make.user(Role.CASEWORKER, on=kept.desk)
    made = merged(kept, gone)
    added = save_record(PersonName(person=kept, text="Later Name"), by=user)

    answer = post(user, f"/api/v1/merges/{made.pk}/undo/", UNDO).json()
    again = post(user, f"/api/v1/merges/{made.pk}/undo/", UNDO)

    assert answer["later"] == [
        {
            "kind": "people.personname",
            "id": str(added.pk),
            "reference": added.reference,
            "what": f"added since; stays with {kept.reference}",
        }
    ]
    assert answer["undone_reason"] == "two people"
    assert (again.status_code, again.json()["fields"]) == (400, {"row": ["This merge is undone already."]})


@pytest.mark.parametrize(
    "body",
    [
        {"into": "x"},
        {"into": None},
        {"reason": ""},
        {"reason": None},
        {"reason": "x" * 301},
        {"choices": "x"},
        {"choices": {"birth": "both"}},
        {"choices": {"reference": "gone"}},
    ],
)
def test_bad_bodies_are_refused_by_name(body):
    kept, gone = pair()
    user = make.user(Role.CASEWORKER, on=kept.desk)

    answer = post(user, f"/api/v1/persons/{gone.pk}/merge/", {"into": str(kept.pk), **MERGE, **body})

    assert (answer.status_code, list(answer.json()["fields"])[0].split(".")[0]) == (400, list(body)[0])
    assert PersonMerge.objects.count() == 0


def test_pages_of_merges_cost_the_same_with_one_and_with_three():
    kept, gone = pair()
    user = make.user(Role.COORDINATOR, on=kept.desk)
    merged(kept, gone)
    elsewhere = pair()
    merged(*elsewhere)
    listed = reverse("admin:people_personmerge_changelist")
    cost(user, listed)

    one = cost(user, listed)
    for _ in range(2):
        merged(kept, make.person(desk=kept.desk))

    assert (one, cost(user, listed)) == (9, 9)


def test_comparing_two_records_costs_the_same_whatever_moves():
    kept, gone = pair()
    user = make.user(Role.COORDINATOR, on=kept.desk)
    url = f"{reverse('admin:people_person_merge', args=[gone.pk])}?into={kept.pk}"
    make.detention(person=gone, desk=gone.desk)
    cost(user, url)

    one = cost(user, url)
    for _ in range(2):
        make.detention(person=gone, desk=gone.desk, is_held_true=False)
        make.charge(person=gone)

    assert cost(user, url) == one
    assert one <= 25


@pytest.mark.parametrize(("gone_later", "counts"), [(True, "refused"), (False, "given")])
def test_of_two_answers_the_later_one_counts_after_a_merge(gone_later, counts):
    kept, gone = pair()
    early, late = timezone.now() - timedelta(days=9), timezone.now()
    make.consent(kept, "court", stated_at=early if gone_later else late)
    make.consent(gone, "court", "refused", stated_at=late if gone_later else early)

    merged(kept, gone)

    answers = Consent.objects.filter(person=kept, purpose="court")
    assert [row.status for row in answers if row.is_live] == [counts]
    assert answers.count() == 2
