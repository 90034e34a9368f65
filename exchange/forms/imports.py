"""Forms of imports: the file, how it is read, what its columns hold."""

from django import forms
from unfold.widgets import UnfoldAdminSelectWidget, UnfoldAdminTextInputWidget

from cases.enums import Jurisdiction
from config.shared.act_forms import CleanCharField
from exchange.imports import limits
from exchange.imports.fields import groups
from exchange.imports.text_files import DELIMITERS, ENCODINGS
from exchange.models import ImportBatch, ImportList
from people.enums import Level
from people.models import Desk
from sources.models import Source


class UploadForm(forms.Form):
    file = forms.FileField(
        label="File", help_text=f"CSV or XLSX, up to {limits.BYTES // 1024**2} MiB and {limits.ROWS:,} rows."
    )
    desk = forms.ModelChoiceField(queryset=None, widget=UnfoldAdminSelectWidget, empty_label=None)
    level = forms.TypedChoiceField(
        coerce=int,
        choices=Level.choices,
        initial=Level.INTERNAL,
        widget=UnfoldAdminSelectWidget,
        help_text="Of everybody the list puts on record, and of the import itself.",
    )
    list = forms.ModelChoiceField(
        queryset=None,
        required=False,
        label="A list that came before",
        empty_label="A new list",
        widget=UnfoldAdminSelectWidget,
        help_text="Its columns are known, and its own numbers find the rows that came in earlier.",
    )
    source = CleanCharField(
        label="The source that lists them",
        max_length=16,
        required=False,
        widget=UnfoldAdminTextInputWidget(attrs={"placeholder": "S-7K3F9", "autocomplete": "off"}),
        help_text="Its reference. Each person and detention is cited from it. Without one, nothing says where they "
        "come from.",
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.fields["desk"].queryset = Desk.objects.open_for(user, "add", ImportBatch)
        self.fields["list"].queryset = ImportList.objects.permitted(user, "change").order_by("name")
        self.fields["list"].label_from_instance = lambda row: row.name

    def clean_source(self):
        reference = self.cleaned_data["source"].strip().upper()
        if not reference:
            return None
        source = Source.objects.permitted(self.user).filter(reference=reference).first()
        if source is None:
            raise forms.ValidationError("There is no such source, or it is not yours to see.")
        return source

    def clean(self):
        given = super().clean()
        desk, level = given.get("desk"), given.get("level")
        if desk and level is not None and not ImportBatch.objects.reached_by(self.user, "add", desk.pk, level):
            self.add_error("level", "Your grant on that desk does not reach this level.")
        if desk and given.get("list") and given["list"].desk_id != desk.pk:
            self.add_error("list", "That list is of another desk.")
        return given


class ReadForm(forms.Form):
    """How the file is read."""

    def __init__(self, *args, batch, sheets=(), **kwargs):
        super().__init__(*args, **kwargs)
        if batch.form == "csv":
            self._choose("encoding", ENCODINGS.items(), batch.encoding)
            self._choose("delimiter", [(sign, name.capitalize()) for sign, name in DELIMITERS.items()], batch.delimiter)
        else:
            self._choose("sheet", [(name, name) for name in sheets or [batch.sheet]], batch.sheet)
        self.fields["header_row"] = forms.IntegerField(
            label="Line of the headers", min_value=1, max_value=10_000, required=False, initial=batch.header_row
        )

    def _choose(self, name, choices, initial):
        self.fields[name] = forms.ChoiceField(choices=list(choices), required=False, initial=initial)


class ColumnsForm(forms.Form):
    """One chooser a column, and what holds for the whole list."""

    list_name = CleanCharField(
        label="Keep these columns under the name",
        max_length=120,
        required=False,
        help_text="The next file of this list is read the same way, and its own numbers find who came in before.",
    )
    jurisdiction = forms.ChoiceField(label="Where they are held", choices=Jurisdiction.choices)
    makes_places = forms.BooleanField(label="Put places on record that are not there yet", required=False)
    empties = forms.BooleanField(
        label="An empty cell empties the field of somebody who is updated",
        required=False,
        help_text="Otherwise an empty cell says nothing.",
    )

    def __init__(self, *args, batch, **kwargs):
        kwargs.setdefault(
            "initial",
            {
                "list_name": batch.list.name if batch.list else "",
                "jurisdiction": batch.jurisdiction,
                "makes_places": batch.makes_places,
                "empties": batch.empties,
            },
        )
        super().__init__(*args, **kwargs)
        choices = [("", "Leave out"), *groups()]
        for place, header in enumerate(batch.headers):
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=header or f"Column {place + 1}",
                choices=choices,
                required=False,
                initial=batch.columns[place] if place < len(batch.columns) else "",
            )

    @property
    def columns(self) -> list[str]:
        names = [name for name in self.fields if name.startswith("column_")]
        return [self.cleaned_data[name] for name in names]

    @property
    def column_boxes(self):
        return [self[name] for name in self.fields if name.startswith("column_")]

    @property
    def whole(self):
        return [self[name] for name in ("list_name", "jurisdiction", "makes_places", "empties")]
