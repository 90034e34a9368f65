"""The form of a saved search: every filter its list has for this reader, as boxes."""

import uuid

import django_filters
from django import forms
from django.http import QueryDict

from config.shared.act_forms import CleanCharField
from config.shared.api.filters import LinkFilter, SpanFilter
from config.shared.api.serializers import HIDDEN_OR_MISSING
from exchange.enums import Frequency
from exchange.models import SavedSearch
from exchange.resources import ask, open_to, words_of
from people.grants import desks_of
from people.models import Desk
from people.rules import STAFF

FEW = 8
"""So many choices are shown as boxes to tick; more as a list."""
EITHER = [("", "Either"), ("true", "Yes"), ("false", "No")]


def resource_choices(user):
    return [(name, words_of(name)) for name in sorted(open_to(user))]


class ResourceForm(forms.Form):
    resource = forms.ChoiceField(label="Search in")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["resource"].choices = resource_choices(user)
        self.fields["resource"].initial = "persons"


class WatchForm(forms.Form):
    """Name, rhythm, and with which desk it is shared."""

    name = CleanCharField(max_length=80, label="Name", help_text="Such as “Detained in Ürümqi, unverified”.")
    frequency = forms.ChoiceField(
        choices=Frequency.choices,
        label="Tell me of what is new or changed",
        help_text="At the hour your daily agenda comes, in your zone; weekly ones on the day of the weekly list. "
        "The mail names nothing: what was found stands here.",
    )
    desk = forms.ModelChoiceField(
        queryset=Desk.objects.none(), required=False, label="Share with a desk", empty_label="Nobody"
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        desks = desks_of(user, STAFF)
        if desks:
            self.fields["desk"].queryset = Desk.objects.permitted(user).filter(pk__in=desks)
        else:
            del self.fields["desk"]

    def given(self):
        return {name: self.cleaned_data[name] for name in ("name", "frequency", "desk") if name in self.fields}


def watch_form(search: SavedSearch, user, data=None):
    initial = {"name": search.name, "frequency": search.frequency, "desk": search.desk_id}
    return WatchForm(data, user=user, initial=initial)


class SearchForm(WatchForm):
    """With a box ``by_<filter>`` for each filter. ``query`` fills them at first."""

    def __init__(self, *args, user, resource, query="", **kwargs):
        super().__init__(*args, user=user, **kwargs)
        view = ask(user, resource, "").view
        self.request = view.request
        self.filters = view.filters.base_filters
        asked = QueryDict(query)
        for name, a_filter in self.filters.items():
            box = _box(name, a_filter, self.request)
            values = asked.getlist(name)
            if values:
                box.initial = values if isinstance(box, forms.MultipleChoiceField) else values[0]
            self.fields[f"by_{name}"] = box

    @property
    def filter_boxes(self):
        return [self[f"by_{name}"] for name in self.filters]

    @property
    def plain_boxes(self):
        return [self[name] for name in ("name", "frequency", "desk") if name in self.fields]

    def clean(self):
        """A reference stands for the row this reader may see under it."""
        given = super().clean()
        for name, a_filter in self.filters.items():
            text = given.get(f"by_{name}")
            if not text or not isinstance(a_filter, LinkFilter):
                continue
            if not isinstance(text, str):
                given[f"by_{name}"] = str(text.pk)
                continue
            found = _row_meant(a_filter.get_queryset(self.request), text.strip())
            if found is None:
                self.add_error(f"by_{name}", HIDDEN_OR_MISSING)
            given[f"by_{name}"] = found
        return given

    @property
    def query(self) -> str:
        """As the API takes it."""
        made = QueryDict(mutable=True)
        for name in self.filters:
            if value := self.cleaned_data.get(f"by_{name}"):
                made.setlist(name, value if isinstance(value, list) else [value])
        return made.urlencode()


def _box(name, a_filter, request):
    label = "Words to look for" if name == "search" else name.replace("_", " ").capitalize()
    if isinstance(a_filter, LinkFilter) and not _has_reference(a_filter.get_queryset(request)):
        rows = a_filter.get_queryset(request)  # desks and colleagues: there are few
        return forms.ModelChoiceField(queryset=rows, label=label, required=False, empty_label="Any")
    shown = {"label": label, "help_text": _told(label, a_filter), "required": False}
    choices = a_filter.extra.get("choices") or ()
    choices = list(choices() if callable(choices) else choices)
    if isinstance(a_filter, django_filters.MultipleChoiceFilter):
        widget = forms.CheckboxSelectMultiple if len(choices) <= FEW else forms.SelectMultiple
        return forms.MultipleChoiceField(choices=choices, widget=widget, **shown)
    if {value for value, _ in choices} == {"true", "false"}:
        return forms.ChoiceField(choices=EITHER, **shown)
    if choices:
        return forms.ChoiceField(choices=[("", "Any"), *choices], **shown)
    return CleanCharField(max_length=200, **shown)


def _told(label, a_filter) -> str:
    """What stands below the box: how to write what is asked for, or what the filter says of itself."""
    if isinstance(a_filter, LinkFilter):
        return "A reference such as P-7K3F9"
    if isinstance(a_filter, SpanFilter):
        return "Such as 2018, 2018-03 or 2018/2019"
    if isinstance(a_filter, django_filters.DateFilter | django_filters.IsoDateTimeFilter):
        return "Such as 2018-03-15"
    words = str(a_filter.label or "")
    return "" if words.lower() == label.lower() else words


def _has_reference(rows) -> bool:
    return any(field.name == "reference" for field in rows.model._meta.concrete_fields)


def _row_meant(rows, text) -> str | None:
    """The id of the row with this reference, or id."""
    try:
        found = rows.filter(pk=uuid.UUID(text))
    except ValueError:
        found = rows.filter(reference__iexact=text)
    pk = found.values_list("pk", flat=True).first()
    return str(pk) if pk is not None else None
