"""Two edits of one row, for programs: what was sent, and what stands there by now."""

from .rows import names_of


def both_texts(view, pk):
    """What was sent beside what is stored by now, where they differ; and who stored it when."""
    stored = view.answer(pk).data
    editor = view.model._meta.get_field("updated_by").related_model
    by = view.get_queryset().filter(pk=pk).values_list("updated_by", flat=True).first()
    named = names_of({editor: {by}}, view.request.user).get((editor._meta.label_lower, str(by)))
    sent = {name: value for name, value in view.request.data.items() if name in stored and name != "version"}
    return {
        "version": stored["version"],
        "changed_at": stored["updated_at"],
        "changed_by": named,
        "fields": {
            name: {"yours": value, "stored": stored[name]}
            for name, value in sent.items()
            if value != _as_sent(stored[name])
        },
    }


def _as_sent(value):
    """A link is sent as its id, a partial date as its text."""
    return value.get("id", value.get("edtf")) if isinstance(value, dict) else value
