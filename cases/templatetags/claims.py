"""Markers beside fields on which sources disagree."""

from django import template
from django.utils.html import format_html, format_html_join

from cases.pages.markers import marks_of
from people.models import Record

register = template.Library()


@register.simple_tag
def claim_mark(marks, pk, *fields):
    """The markers of these fields of the row ``pk``: how many claims differ, leading to them."""
    found = [mark for name in fields if (mark := marks.get(pk, {}).get(name))]
    return format_html_join("", "{}", ((_shown(mark),) for mark in found))


@register.simple_tag(takes_context=True)
def form_mark(context, box):
    """Beside a box of a form of the admin: the marker of its field. One query a form."""
    row, request = context.get("original"), context.get("request")
    if not isinstance(row, Record) or request is None or row._state.adding:
        return ""
    # A box that only shows its value is a dictionary here, and a related row in it a column of its own.
    name = box["name"] if isinstance(box, dict) else box.name
    name = getattr(name, "__name__", name)
    if not isinstance(box, dict) and getattr(box.form, "instance", row).pk != row.pk:
        return ""
    if not hasattr(request, "_claim_marks"):
        request._claim_marks = marks_of(request.user, [row.pk])
    mark = request._claim_marks.get(row.pk, {}).get(name)
    return _shown(mark) if mark else ""


def _shown(mark):
    return format_html(
        ' <a class="kn-mark" href="{}" title="What the sources say of it">{} claims differ'
        '<span class="ar-visually-hidden"> about {}</span></a>',
        mark.url,
        mark.count,
        mark.label,
    )
