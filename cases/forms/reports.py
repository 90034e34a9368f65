"""A monitor's report: one question, one row of radio buttons."""

from django import forms
from unfold.widgets import UnfoldAdminTextareaWidget, UnfoldAdminTextInputWidget, UnfoldBooleanWidget

from cases.enums import FairnessAnswer
from cases.fairness import questions
from config.shared.act_forms import CleanCharField


class ReportForm(forms.Form):
    monitor_words = CleanCharField(
        label="Monitor",
        max_length=200,
        required=False,
        widget=UnfoldAdminTextInputWidget,
        help_text="Name or code of the monitor.",
    )
    attended = forms.BooleanField(
        label="The monitor was in the room", required=False, initial=True, widget=UnfoldBooleanWidget
    )
    text = CleanCharField(label="What was seen", max_length=20_000, widget=UnfoldAdminTextareaWidget)
    version = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, data=None, *, report=None):
        first = {}
        if report is not None:
            first = {name: getattr(report, name) for name in ("monitor_words", "attended", "text", "version")}
            first |= {_box(code): answer for code, answer in report.checklist.items()}
        super().__init__(data, initial=first)
        for question in questions():
            self.fields[_box(question.code)] = forms.ChoiceField(
                label=question.words, choices=FairnessAnswer.choices, required=False, widget=forms.RadioSelect
            )

    @property
    def plain(self):
        return [self[name] for name in ("monitor_words", "attended", "text", "version")]

    @property
    def topics(self):
        """``(topic, [(question, its box)])`` in the order of the table."""
        found = {}
        for question in questions():
            found.setdefault(question.topic, []).append((question, self[_box(question.code)]))
        return found.items()

    @property
    def checklist(self) -> dict[str, str]:
        answers = ((question.code, self.cleaned_data[_box(question.code)]) for question in questions())
        return {code: answer for code, answer in answers if answer}


def _box(code):
    return f"ask_{code}"
