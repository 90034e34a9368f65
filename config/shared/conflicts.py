"""Two edits of one row: what the second editor typed beside what is stored by now, field by field.

A row opened at one version and sent at another is never overwritten and never lost: the form comes back with both, the
editor chooses, and saves. Fields only one of the two touched are not asked about; a row of which the second editor
touched nothing keeps what the first wrote, in silence.
"""

from dataclasses import dataclass, field
from datetime import datetime

from django import forms
from django.db import models

from .partial_date_forms import PartialDateFormField, as_written

MINE, THEIRS = "mine", "theirs"
SEEN, MET = "seen_version", "met_version"


@dataclass(slots=True)
class Line:
    """One field in which the two differ. ``choice`` is empty while the editor has still to say."""

    name: str
    box: str
    label: str
    mine: object
    theirs: object
    is_touched: bool
    is_theirs_new: bool
    choice: str = ""

    @property
    def is_asked(self) -> bool:
        return self.is_touched and self.is_theirs_new


@dataclass(slots=True)
class Conflict:
    form: forms.ModelForm
    lines: list[Line]
    is_open: bool
    taken: frozenset = frozenset()
    told: list = field(default_factory=list)

    @property
    def version(self) -> int:
        return self.form.instance.version

    @property
    def met_box(self) -> str:
        return self.form.add_prefix(MET)

    @property
    def at(self) -> datetime:
        return self.form.instance.updated_at

    @property
    def is_of_a_tab(self) -> bool:
        return bool(self.form.prefix)

    def in_words(self, labels):
        """For the page: (line, mine, theirs), and who saved meanwhile."""
        row = self.form.instance
        self.told = [
            (line, *(_words(self.form.fields[line.name], value, labels) for value in (line.mine, line.theirs)))
            for line in self.lines
        ]
        who = row._meta.get_field("updated_by").related_model
        return {
            "who": labels.of(who, row.updated_by_id) if row.updated_by_id else "",
            "row": labels.of(type(row), row.pk) if self.is_of_a_tab else "",
            "kind": row._meta.verbose_name,
            "conflict": self,
        }


def meet(form) -> Conflict | None:
    """None where ``form`` was opened at the version that is stored."""
    row = form.instance
    seen, met = _number(form, SEEN), _number(form, MET)
    if seen is None or seen == row.version:
        return None
    before = _as_opened(row, seen)
    lines = [
        line
        for name, each in form.fields.items()
        if name != SEEN and not isinstance(each, forms.FileField) and (line := _line(form, name, each, before))
    ]
    is_answered = met == row.version
    for line in lines:
        said = form.data.get(line.box, "") if is_answered else ""
        default = "" if line.is_asked else MINE if line.is_touched else THEIRS
        line.choice = said if said in (MINE, THEIRS) else default
    touched = [line for line in lines if line.is_touched]
    is_open = bool(touched) and not (is_answered and all(line.choice for line in lines))
    # While it is open, no box of the editor's own is filled with another text.
    taken = {line.name for line in lines if line.choice == THEIRS and not (is_open and line.is_touched)}
    return Conflict(form, lines, is_open, frozenset(taken))


def stored(form, name):
    """What a browser would send of the field if nobody touched its box."""
    each = form.fields[name]
    return _sent(each, form.get_initial_for_field(each, name))


def _line(form, name, each, before):
    box = form.add_prefix(name)
    mine = each.widget.value_from_datadict(form.data, form.files, box)
    initial = form.get_initial_for_field(each, name)
    if not each.has_changed(initial, mine):
        return None
    was, is_now = (_value(state, name, each) if state is not None else None for state in (before, form.instance))
    is_known = before is not None and was is not UNKNOWN
    is_theirs_new = not is_known or was != is_now
    # The boxes of some forms show a value in their own way: where it stands as it did, theirs is what was shown.
    shown = initial if not is_theirs_new else was
    is_touched = not is_known or each.has_changed(shown, mine)
    return Line(name, f"conflict-{box}", str(each.label or name), mine, _sent(each, initial), is_touched, is_theirs_new)


UNKNOWN = object()


def _value(state, name, each):
    if isinstance(each, PartialDateFormField):
        return as_written(state, name)
    try:
        return state._meta.get_field(name).value_from_object(state)
    except (models.FieldDoesNotExist, AttributeError):
        return UNKNOWN


def _as_opened(row, version):
    """``row`` as it was at ``version``, by its history; None where that is not kept."""
    kept = row.history.filter(version=version).order_by("-pgh_id").first() if hasattr(row, "history") else None
    if kept is None:
        return None
    was = type(row)()
    for each in row._meta.concrete_fields:
        setattr(was, each.attname, getattr(kept, each.attname, UNKNOWN))  # some columns have no history
    return was


def _sent(each, value):
    if isinstance(each.widget, forms.MultiWidget):
        return each.widget.decompress(value)
    return each.prepare_value(value)


def _words(each, value, labels) -> str:
    if isinstance(value, list | tuple):
        return " ".join(str(part) for part in value if part not in (None, ""))
    if isinstance(value, bool) or isinstance(each, forms.BooleanField):
        return "yes" if value else "no"
    if value in (None, ""):
        return ""
    if isinstance(each, forms.ModelChoiceField):
        return labels.of(each.queryset.model, value)
    if isinstance(each, forms.ChoiceField):
        flat = {str(key): words for key, words in each.choices if not isinstance(words, list | tuple)}
        return str(flat.get(str(value), value))
    return str(value)


def _number(form, name):
    try:
        return int(form.data.get(form.add_prefix(name), ""))
    except ValueError:
        return None
