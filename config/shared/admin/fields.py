"""What forms and their tabs share."""

from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.db import IntegrityError
from django.db.models import URLField
from django.utils import timezone

from config.shared.labels import labels_of
from config.shared.partial_date_forms import in_words
from config.shared.ruled_forms import PermittedAutocomplete, PermittedChoiceField, Refused

CLASH = "This clashes with what is already on record, or someone was faster."
ROW_KEYS = ("person", "group", "organisation")


def is_key(model, name) -> bool:
    if not isinstance(name, str):
        return False
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return bool(field.concrete and field.is_relation)


class RuledFields:
    """What forms and their tabs share: related rows by the page's labels, choices among permitted rows alone."""

    def labels(self, request):
        return labels_of(request, self.admin_site)

    def _column(self, request, name):
        """A column or read-only box that names its related row by the page's labels."""
        columns = request.__dict__.setdefault("_columns", {})
        key = (self.model, name)
        if key not in columns:
            columns[key] = self._make_column(request, name)
        return columns[key]

    def _make_column(self, request, name):
        labels = self.labels(request)

        def related(row):
            field = row._meta.get_field(name)
            pk = field.value_from_object(row)
            return labels.of(field.related_model, pk) if pk is not None else self.get_empty_value_display()

        def who(row):
            for key in ROW_KEYS:
                if getattr(row, f"{key}_id", None) is not None:
                    return labels.of(row._meta.get_field(key).related_model, getattr(row, f"{key}_id"))
            return self.get_empty_value_display()

        def dated(row):
            return in_words(row, name) or self.get_empty_value_display()

        if name == "who":
            who.short_description = "who"
            return who
        if name in getattr(self.model, "partial_dates", {}):
            dated.__name__, dated.short_description = name, getattr(self.model, name).short_description
            return dated
        related.__name__, related.short_description = name, self.model._meta.get_field(name).verbose_name
        return related

    def read_only(self, request, fields):
        """``fields`` with related rows and partial dates as named text."""
        shown = []
        for name in fields:
            if isinstance(name, tuple | list):
                shown.append(tuple(self.read_only(request, name)))
            elif isinstance(name, str) and (
                is_key(self.model, name) or name in getattr(self.model, "partial_dates", {})
            ):
                shown.append(self._column(request, name))
            else:
                shown.append(name)
        return shown

    def get_autocomplete_fields(self, request):
        return [
            field.name
            for field in self.model._meta.concrete_fields
            if field.is_relation and self.is_big(field.related_model)
        ]

    def is_big(self, model) -> bool:
        """Whether one chooses among rows of ``model`` by typing, not from a list."""
        return self.admin_site.is_registered(model)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, URLField):
            kwargs.setdefault("assume_scheme", "https")
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        kwargs.setdefault("form_class", PermittedChoiceField)
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("queryset", db_field.related_model._default_manager.permitted(request.user))
            kwargs.setdefault("widget", PermittedAutocomplete(db_field, self.admin_site, self.labels(request)))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def keep_choice(self, request, field, value):
        """Hook: the chosen row must stay choosable in a short list. Autocompletes need nothing."""

    def check_row(self, request, row, form):
        """What can be said against ``row`` before it is saved. Raises ValidationError."""

    def save_row(self, row, *, by, version=None, now):
        """The one function that writes a row of this kind. Raises ValidationError."""
        raise NotImplementedError

    def save_form_row(self, request, form, row):
        version = form.cleaned_data.get("seen_version")
        try:
            self.save_row(row, by=request.user, version=version, now=timezone.now())
        except ValidationError as error:
            raise Refused(form.prefix, error) from error
        except IntegrityError as error:
            raise Refused(form.prefix, ValidationError(CLASH, code="conflict")) from error
