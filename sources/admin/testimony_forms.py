"""Forms of testimonies: a new one with its source, and the steps of its review."""

from django import forms
from django.core.exceptions import ValidationError
from unfold.widgets import UnfoldAdminTextInputWidget

from config.shared.act_forms import ActForm, choice, line, text
from config.shared.ruled_forms import RuledForm
from people.actions.records import save_record
from sources.enums import SourceKind
from sources.models import Source
from sources.review_criteria import criteria


class TestimonyForm(RuledForm):
    """A new testimony names a source on record, or the title under which a new one is made with it."""

    __test__ = False
    source_title = forms.CharField(
        label="Title of the source",
        required=False,
        max_length=300,
        widget=UnfoldAdminTextInputWidget,
        help_text="“Interview with an elder sister, Zharkent, May 2026”. The source is put on record together with it.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "source_title" in self.fields and "source" in self.fields:
            self.fields["source"].required = False
            self.fields["source"].label = "Or a source on record already"

    def clean(self):
        cleaned = super().clean()
        if "source_title" not in self.fields or "source" in self.errors:
            return cleaned
        title, source = (cleaned.get("source_title") or "").strip(), cleaned.get("source")
        if title and source is not None:
            self.add_error("source_title", "Give a title for a new source, or choose one on record: not both.")
        elif source is None and not title:
            self.add_error("source_title", "Give the source a title, or choose one on record.")
        elif source is None and cleaned.get("witness") is not None:
            self.parent_names = frozenset({"source"})
            cleaned["source"] = Source(
                kind=SourceKind.TESTIMONY,
                title=title,
                language=cleaned.get("language") or "",
                desk=cleaned["witness"].desk,
                level=max(cleaned.get("level") or 0, cleaned["witness"].level),
            )
        return cleaned

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() | self.parent_names

    @staticmethod
    def keep_new_source(testimony, *, by):
        """Put the source of a new testimony on record first."""
        source = testimony.source
        if source._state.adding:
            save_record(source, by=by)
            if not Source.objects.permitted(by, "add").filter(pk=source.pk).exists():
                raise ValidationError(f"You may not add a source on the desk “{source.desk}” at this level.")
            testimony.source = source


class CommentForm(ActForm):
    comment = text("Comment", help_text="Read by the author and by whoever reviews it next.")


class VerifyForm(CommentForm):
    """The criteria, each with its answer and note."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for one in criteria():
            self.fields[one.key] = choice(one.question, [("", "Answer"), *one.choices], help_text=one.help)
            self.fields[f"{one.key}_note"] = line("Note", required=False)
        self.order_fields([name for name in self.fields if name != "comment"])

    def clean(self):
        cleaned = super().clean()
        answers = {
            one.key: {"answer": cleaned.pop(one.key, ""), "note": cleaned.pop(f"{one.key}_note", "")}
            for one in criteria()
        }
        return cleaned | {"answers": answers}
