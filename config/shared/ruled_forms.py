"""Forms of the admin: related rows one may see, partial dates in two boxes, nobody's edit overwritten unseen."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.text import capfirst

from .conflicts import meet, stored
from .partial_date_forms import PartialDateFormField, as_written, put
from .text import clean_text

CHANGED = "Someone saved this after you opened it. Choose above which text stays, then save; nothing you typed is lost."


class Refused(Exception):
    """Saving refused a row after its form was accepted; ``prefix`` names the form, ``error`` says why."""

    def __init__(self, prefix, error):
        super().__init__(str(error))
        self.prefix = prefix
        self.error = error


class PermittedChoiceField(forms.ModelChoiceField):
    """A related row one may see, or the one that already stands there. Hidden and missing give the same error."""

    held = None
    row = None

    def hold(self, row, name):
        field = row._meta.get_field(name)
        self.row, self.name, self.held = row, name, field.value_from_object(row)

    def to_python(self, value):
        if value not in self.empty_values and self.held is not None and str(value) == str(self.held):
            return getattr(self.row, self.name)
        return super().to_python(value)


class PermittedAutocomplete(AutocompleteSelect):
    """Shows the chosen rows by the page's labels: no query for each box."""

    def __init__(self, field, admin_site, labels, **kwargs):
        super().__init__(field, admin_site, **kwargs)
        self.labels = labels

    def optgroups(self, name, value, attr=None):
        model = self.field.remote_field.model
        options = [] if self.is_required else [self.create_option(name, "", "", False, 0)]
        for chosen in value:
            if str(chosen) not in ("", "None"):
                label = self.labels.of(model, chosen)
                options.append(self.create_option(name, str(chosen), label, {str(chosen)}, len(options)))
        return [(None, options, 0)]


class RuledForm(forms.ModelForm):
    """Bound to its request and admin by ``RuledAdmin.get_form`` and ``RecordInline.get_formset``."""

    request = None
    model_admin = None
    parent_names = frozenset()  # keys to the row the inline stands under
    conflict = None

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        row = self.instance
        for name in self._partial_dates():
            self.initial.setdefault(name, as_written(row, name))
        if "seen_version" in self.fields:
            self.fields["seen_version"].required = not row._state.adding
            if not row._state.adding:
                self.initial["seen_version"] = row.version
        if not row._state.adding:
            self.model_admin.labels(self.request).want_related(row, skip=self.parent_names)
        for name, field in self.fields.items():
            if isinstance(field, PermittedChoiceField):
                if not row._state.adding:
                    field.hold(row, name)
                self.model_admin.keep_choice(self.request, field, self.initial.get(name))

    def full_clean(self):
        if self.is_bound and "seen_version" in self.fields and not self.instance._state.adding:
            self.conflict = None
            self.conflict = meet(self)
        super().full_clean()

    def _widget_data_value(self, widget, html_name):
        """Of a field in which the other text was chosen, and of the version once all is chosen, what is stored."""
        if self.conflict is not None:
            if html_name == self.add_prefix("seen_version") and not self.conflict.is_open:
                return self.instance.version
            for name in self.conflict.taken:
                if html_name == self.add_prefix(name):
                    return stored(self, name)
        return super()._widget_data_value(widget, html_name)

    def _partial_dates(self):
        return [name for name, field in self.fields.items() if isinstance(field, PartialDateFormField)]

    def _clean_fields(self):
        super()._clean_fields()
        for name, value in list(self.cleaned_data.items()):
            try:
                if isinstance(value, str):
                    self.cleaned_data[name] = clean_text(value)
                elif name in self._partial_dates():
                    clean_text(value[1])
            except ValidationError as error:
                self.add_error(name, error)

    def _post_clean(self):
        if self.conflict is not None and self.conflict.is_open:
            self.add_error(None, ValidationError(CHANGED, code="changed_meanwhile"))
        for name in self._partial_dates():
            if name in self.cleaned_data:
                put(self.instance, name, self.cleaned_data[name])
        super()._post_clean()
        if not self.errors:
            try:
                self.model_admin.check_row(self.request, self.instance, self)
            except ValidationError as error:
                self.spread(error)
        refused = getattr(self.request, "refusals", {}).get(self.prefix)
        if refused is not None and not (self.conflict is not None and self.conflict.is_open):
            self.spread(refused)

    def spread(self, error):
        """Each message to the box it is about; the rest above the form."""
        if not hasattr(error, "error_dict"):
            self.add_error(None, error)
            return
        for field, errors in error.error_dict.items():
            home = (
                field
                if field in self.fields
                else next((name for name in self._partial_dates() if field.startswith(f"{name}_")), None)
            )
            if home is None and field != NON_FIELD_ERRORS:
                label = field.replace("_", " ")
                errors = [ValidationError(f"{label}: {message}") for each in errors for message in each.messages]
            self.add_error(home, errors)


def ruled_form(model, base=RuledForm):
    """A form class for ``model`` with its partial dates, and its version where it keeps one."""
    fields = {
        name: PartialDateFormField(label=capfirst(date.verbose_name or name.replace("_", " ")))
        for name, date in getattr(model, "partial_dates", {}).items()
    }
    if hasattr(model, "version"):
        fields["seen_version"] = forms.IntegerField(widget=forms.HiddenInput, required=False)
    return type(f"{model.__name__}Form", (base,), fields)
