"""Fields are declared once, and nothing that goes beyond the declaration starts."""

import pytest
from django.contrib import admin
from django.core.exceptions import ImproperlyConfigured

from config.shared.admin import hold_form, hold_to_rules
from config.shared.api import RuledAPIView, RuledViewSet
from config.shared.field_lists import FieldLists, FieldRules, field_of, field_rules, is_kept
from people.admin.tie import TieAdmin
from people.enums import Role
from people.models import AuditEvent, Person, SentOnce, Tie
from people.rules import RESEARCH, STAFF


def test_the_marks_make_the_lists_of_each_role():
    rules = FieldRules((STAFF, RESEARCH), sex="rwf/rf", birth="rwfs/r", summary="rw", desk="rc")

    assert rules.of({Role.LAWYER}) == FieldLists(
        readable=("sex", "birth", "summary", "desk"),
        writable=("sex", "birth", "summary"),
        filterable=("sex", "birth"),
        sortable=("birth",),
        chosen=("desk",),
    )
    assert rules.of({Role.RESEARCHER}) == FieldLists(readable=("sex", "birth"), filterable=("sex",))
    assert rules.of({Role.AUDITOR}) == FieldLists()


@pytest.mark.parametrize("marks", ["f", "s", "wf", "r/f", "x", "r/r/r"])
def test_what_is_filtered_or_sorted_by_is_readable_and_a_wrong_mark_is_told(marks):
    with pytest.raises(ImproperlyConfigured):
        FieldRules((STAFF, RESEARCH), sex=marks)


def test_a_role_stands_in_one_column():
    with pytest.raises(ImproperlyConfigured, match="two columns"):
        FieldRules((STAFF, STAFF), sex="r/r")


def test_a_model_nobody_ruled_on_is_told():
    with pytest.raises(ImproperlyConfigured, match="SentOnce"):
        field_rules(SentOnce)


def test_a_partial_date_is_one_field():
    assert field_of(Person, "birth_earliest") == field_of(Person, "-birth") == "birth"
    assert field_of(Person, "birthplace") == "birthplace"
    assert [is_kept(Person, name) for name in ("birth", "sex", "invented")] == [True, True, False]


@pytest.mark.parametrize(
    ("beyond", "told"),
    [
        ({"list_display": ("reference", "person", "made_up")}, None),
        ({"fieldsets": ((None, {"fields": ["kind", ("person", "other")]}),)}, None),
        ({"list_filter": ("words",)}, "words (filter)"),
        ({"sortable_by": ("words",)}, "words (order)"),
        ({"ordering": ("-words",)}, "words (order)"),
        ({"link_filters": ("created_by",)}, "created_by (filter)"),
    ],
)
def test_a_screen_beyond_the_rules_does_not_start(beyond, told):
    screen = type("BeyondAdmin", (TieAdmin,), beyond)
    if told is None:
        screen(Tie, admin.site)
        return
    with pytest.raises(ImproperlyConfigured) as error:
        screen(Tie, admin.site)
    assert told in str(error.value)


def test_a_screen_shows_no_undeclared_column_and_edits_no_field_nobody_may_write():
    class Screen:
        model, fieldsets, fields, readonly_fields, ordering = AuditEvent, None, ("at", "actor", "id"), (), ()

    with pytest.raises(ImproperlyConfigured, match=r"id \(shown\)"):
        hold_to_rules(Screen())

    form = type("Form", (), {"base_fields": {"kind": None, "desk": None, "created_at": None, "made_up": None}})
    screen = type("Screen", (), {"model": Tie})()
    with pytest.raises(ImproperlyConfigured, match="created_at, desk"):
        hold_form(screen, form, is_new=False)
    with pytest.raises(ImproperlyConfigured, match="edits what nobody may: created_at"):
        hold_form(screen, form, is_new=True)


@pytest.mark.parametrize(
    "beyond",
    [
        {"own_shown": {"invented": object()}},
        {"own_writable": {"invented": object()}},
        {"children": {"persons": (Person, "tie", ("id", "merge_key"))}},
    ],
)
def test_a_resource_beyond_the_rules_does_not_start(beyond):
    with pytest.raises(ImproperlyConfigured, match="do not hold"):
        type("BeyondViewSet", (RuledViewSet,), {"model": Tie, **beyond})


def test_an_api_view_says_to_whom_it_is_open():
    with pytest.raises(ImproperlyConfigured, match="open to"):
        type("OpenView", (RuledAPIView,), {})
