"""Of an edit that came second: what was sent beside what is stored by now."""

from rest_framework.exceptions import ValidationError

from .rows import names_of


def version_named(request):
    """The version the editor read, from ``If-Match`` or the body; None when neither names one."""
    named = request.headers.get("If-Match", "").strip('W/" ').partition("-")[0]
    named = named or request.data.get("version")
    if named is None or named == "":
        return None
    try:
        return int(named)
    except (TypeError, ValueError):
        raise ValidationError({"version": "The version is a whole number, as in the answer you edited."}) from None


def both_texts(view, pk) -> dict:
    """Where the two differ, and who stored it when; in the shape the schema announces for 409."""
    stored, user = view.answer(pk).data, view.request.user
    editor = view.model._meta.get_field("updated_by").related_model
    by = view.get_queryset().filter(pk=pk).values_list("updated_by", flat=True).first()
    sent = {name: value for name, value in view.request.data.items() if name in stored and name != "version"}
    return {
        "version": stored["version"],
        "changed_at": stored["updated_at"],
        "changed_by": names_of({editor: {by}}, user).get((editor._meta.label_lower, str(by))),
        "fields": {
            name: {"yours": value, "stored": stored[name]}
            for name, value in sent.items()
            if value != _as_sent(stored[name])
        },
    }


def _as_sent(value):
    """A link is sent as its id, a partial date as its text."""
    return value.get("id", value.get("edtf")) if isinstance(value, dict) else value
