"""Saving a search: with the filters its list has for this reader, for oneself or shared, paused, deleted, back."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from exchange.actions import searches as acts
from exchange.models import SavedSearch, ToldMatches
from exchange.models import saved_search as limits
from exchange.resources import open_to, resources, tidied
from exchange.searches import matches as matching
from people.enums import Level, Role
from people.models import AuditEvent
from tests import make

from .watching import NOW, search

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk():
    return make.desk()


@pytest.fixture
def caseworker(desk):
    return make.user(Role.CASEWORKER, on=desk)


def refusal(*given, **more):
    with pytest.raises(ValidationError) as refused:
        search(*given, **more)
    told = refused.value
    return told.message_dict if hasattr(told, "error_dict") else told.messages


def test_a_question_is_kept_in_one_spelling_without_what_only_turns_pages():
    assert tidied("?sex=female&cursor=abc&page_size=9&format=json&ordering=-created_at&sex=&search=a%20b") == (
        "ordering=-created_at&search=a+b&sex=female"
    )


def test_lists_of_rows_with_a_desk_and_a_history_can_be_watched(desk, caseworker):
    assert {"persons", "detentions", "cases", "hearings", "claims"} <= set(resources())
    assert not {"papers", "witnesses", "time-limits", "holidays", "notifications", "uploads"} & set(resources())
    assert "tasks" in open_to(caseworker)
    assert "tasks" not in open_to(make.user(Role.RESEARCHER, on=desk))
    assert open_to(make.user(Role.ADMINISTRATOR)) == {}


@pytest.mark.parametrize(
    ("resource", "query", "told"),
    [
        ("persons", "height=180", "query"),
        ("persons", "sex=tall", "query"),
        ("persons", "ordering=summary", "query"),
        ("persons", "birth_overlaps=yesterday", "query"),
        ("papers", "", "resource"),
        ("secrets", "", "resource"),
    ],
)
def test_a_filter_the_list_does_not_have_is_refused(caseworker, resource, query, told):
    assert list(refusal(caseworker, resource=resource, query=query)) == [told]


def test_a_reader_has_the_filters_of_their_role(desk, caseworker):
    researcher = make.user(Role.RESEARCHER, on=desk)

    assert list(refusal(researcher, resource="tasks")) == ["resource"]
    assert list(refusal(researcher, query="created_at_after=2026-01-01T00:00:00Z")) == ["query"]
    assert search(researcher, query="sex=female").query == "sex=female"


def test_a_hidden_row_is_no_filter_and_answers_like_a_missing_one(desk, caseworker):
    hidden = make.case()
    missing = "00000000-0000-4000-8000-000000000000"

    refused = [refusal(caseworker, resource="hearings", query=f"proceeding={pk}") for pk in (hidden.pk, missing)]

    assert refused[0] == refused[1]


def test_a_name_is_taken_once_and_given_back_by_deleting(caseworker):
    made = search(caseworker)
    assert "You have a saved search of that name." in str(refusal(caseworker))

    acts.delete_search(made, by=caseworker, now=NOW())

    assert search(caseworker).name == "Missing"
    with pytest.raises(ValidationError, match="of that name"):
        acts.restore_search(made, by=caseworker, now=NOW())


def test_a_deleted_one_comes_back_as_it_was(caseworker):
    made = search(caseworker, query="sex=female", frequency="daily")
    acts.delete_search(made, by=caseworker, now=NOW())
    assert not SavedSearch.objects.live().exists()

    acts.restore_search(made, by=caseworker, now=NOW())

    kept = SavedSearch.objects.live().get()
    assert (kept.query, kept.frequency, kept.paused) == ("sex=female", "daily", "")
    told = AuditEvent.objects.filter(action__startswith="saved_search").order_by("id")
    assert list(told.values_list("action", flat=True)) == [
        "saved_search.made",
        "saved_search.deleted",
        "saved_search.restored",
    ]


def test_there_is_room_for_fifty(caseworker, settings):
    settings.SEARCHES_EACH = 1
    made = search(caseworker)
    assert refusal(caseworker, name="second") == ["You have 1 saved searches. Delete one first."]

    acts.delete_search(made, by=caseworker, now=NOW())

    assert search(caseworker, name="second")


def test_what_it_finds_when_it_is_saved_is_known(desk, caseworker):
    first, second = make.person(desk=desk), make.person(desk=desk)
    make.person(desk=desk, level=Level.PROTECTED)
    make.person()

    search(caseworker, frequency="daily")

    told = ToldMatches.objects.get()
    assert dict(zip(told.row_ids, told.versions, strict=True)) == {first.pk: 1, second.pk: 1}


def test_too_much_to_watch_can_still_be_saved(desk, caseworker, monkeypatch):
    monkeypatch.setattr(matching, "MOST_MATCHES", 2)
    for _ in range(3):
        make.person(desk=desk)

    assert "Narrow it" in str(refusal(caseworker, frequency="daily"))
    assert search(caseworker).frequency == "never"
    assert limits.MOST_MATCHES == 5000


def test_sharing_is_for_staff_with_a_desk_of_theirs_and_opens_nothing_but_the_question(desk, caseworker):
    colleague, stranger = make.user(Role.LAWYER, on=desk), make.user(Role.CASEWORKER)
    researcher = make.user(Role.RESEARCHER, on=desk)
    mine = search(caseworker, desk=desk)
    assert list(refusal(caseworker, name="other", desk=make.desk())) == ["desk"]
    assert list(refusal(researcher, desk=desk)) == ["desk"]

    def seen(user, action="view"):
        return list(SavedSearch.objects.permitted(user, action))

    assert [seen(each) for each in (caseworker, colleague, stranger, researcher)] == [[mine], [mine], [], []]
    assert [seen(each, "change") for each in (caseworker, colleague)] == [[mine], []]
    acts.delete_search(mine, by=caseworker, now=NOW())
    assert seen(colleague) == []


def test_an_account_without_a_role_has_nothing_left(caseworker, desk):
    search(caseworker)
    caseworker.memberships.update(granted_at=timezone.now() - timezone.timedelta(days=2), valid_until=timezone.now())

    assert not SavedSearch.objects.permitted(caseworker).exists()
