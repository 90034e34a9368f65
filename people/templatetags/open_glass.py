"""On every page, while it lasts: that a record is open to the reader by break-glass."""

from django import template

from people.grants import openings_of

register = template.Library()


@register.inclusion_tag("people/open_glass.html", takes_context=True)
def open_glass(context):
    """Known with the grants of the reader: no query."""
    request = context["request"]
    return {"openings": openings_of(request.user), "csrf_token": context.get("csrf_token")}
