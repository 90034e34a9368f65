"""The question whether a source is entered twice, asked in forms."""

from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from sources.same_address import same_address


def ask_why_again(form, user, *, but=None):
    """An error beside the address with a link to each source that has it, until a reason is given."""
    given = form.cleaned_data
    if given.get("duplicate_reason", "").strip():
        return
    found = same_address(user, given.get("url") or "", but=but)
    if not found:
        return
    links = format_html_join(
        ", ",
        '<a href="{}" target="_blank">{} ({})</a>',
        ((reverse("admin:sources_source_change", args=[one.pk]), one.title, one.reference) for one in found),
    )
    said = format_html("On record already: {}. Use it, or say below why it is entered again.", links)
    form.add_error("url", ValidationError(said, code="same_address"))
