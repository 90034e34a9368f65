"""Partial dates in forms: one box for the date as far as it is known, one for the source's own words."""

from django import forms
from django.forms.renderers import get_default_renderer
from django.template.loader import render_to_string
from django.utils.safestring import mark_safe
from unfold.widgets import UnfoldAdminTextInputWidget

from .partial_dates import PartialDate

HELP = "2018, 2018-03, 2018-03-05, ~2004 (about), 2019/2023 (between), 2018-03/.. (or later); a ? at the end: inferred."


class PartialDateWidget(forms.MultiWidget):
    template_name = "shared/partial_date.html"

    class Media:
        js = ("arasha/partial_dates.js",)

    def __init__(self, attrs=None):
        date_box = UnfoldAdminTextInputWidget(
            {"placeholder": "2018-03", "maxlength": 40, "autocomplete": "off", "data-partial-date": "", "title": HELP}
        )
        words_box = UnfoldAdminTextInputWidget(
            {"placeholder": "in the source's words", "maxlength": 300, "aria-label": "In the source's words"}
        )
        super().__init__([date_box, words_box], attrs)

    def decompress(self, value):
        return list(value) if value else ["", ""]

    def _render(self, template_name, context, renderer=None):
        # Form renderers look into installed apps alone; the frame lies with our other templates.
        renderer = renderer or get_default_renderer()
        boxes = [
            mark_safe(renderer.render(box["template_name"], {"widget": box})) for box in context["widget"]["subwidgets"]
        ]
        return mark_safe(render_to_string(template_name, {"boxes": boxes}))


class PartialDateFormField(forms.MultiValueField):
    """Cleans to ``(PartialDate or None, words)``; what cannot be read is an error that says how to write it."""

    widget = PartialDateWidget

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", HELP)
        super().__init__(
            (forms.CharField(required=False, max_length=40), forms.CharField(required=False, max_length=300)),
            require_all_fields=False,
            required=False,
            **kwargs,
        )

    def compress(self, values):
        text, words = values or ("", "")
        return (PartialDate.parse(text, words) if text else None), words


def as_written(row, name) -> list[str]:
    """What the two boxes show for ``row``."""
    date = getattr(row, name)
    return [date.edtf if date else "", getattr(row, f"{name}_words")]


def in_words(row, name) -> str:
    """For read-only screens: the date for people, and the source's words where it has some."""
    date, words = getattr(row, name), getattr(row, f"{name}_words")
    return " · ".join(part for part in (str(date) if date else "", f"“{words}”" if words else "") if part)


def put(row, name, value) -> None:
    """Write a cleaned ``value`` to the row; emptied boxes empty the columns."""
    date, words = value
    setattr(row, f"{name}_words", "")
    setattr(row, name, date)
    setattr(row, f"{name}_words", words)
