"""Translating a testimony: the original on one side, the other language on the other, the recording above."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Exists, OuterRef
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from config.shared.act_forms import CleanCharField
from config.shared.directions import direction_of
from people.actions.records import ChangedMeanwhile
from people.models import User
from people.querysets import may
from people.views.doors import for_staff
from sources.actions.checking_texts import check_wording, save_translation
from sources.models import Testimony, Translation
from sources.recordings import recordings_of, with_marks

from .shell import page


class TranslationForm(forms.Form):
    """``original``: the wording of the original that stood beside it; ``seen_version``: the row as it was opened."""

    language = CleanCharField(label="Language", max_length=12, help_text="en, ru, kk, zh, tr…")
    is_machine = forms.BooleanField(label="Machine translation", required=False)
    translator = forms.ChoiceField(label="Translator", required=False)
    text = CleanCharField(label="Translation", widget=forms.Textarea, max_length=500_000)
    follows = forms.BooleanField(label="Brought up to date with the original as it now stands", required=False)
    original = forms.IntegerField(widget=forms.HiddenInput, min_value=1)
    seen_version = forms.IntegerField(widget=forms.HiddenInput, required=False)

    def __init__(self, *args, colleagues, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["translator"].choices = [("", "Nobody of ours"), *colleagues]

    def clean_translator(self):
        chosen = self.cleaned_data["translator"]
        return int(chosen) if chosen else None


def _testimonies(request):
    return Testimony.objects.permitted(request.user).select_related("source")


@for_staff
def testimony_translations(request, pk):
    testimony = get_object_or_404(_testimonies(request), pk=pk)
    rows = Translation.objects.permitted(request.user).filter(testimony=testimony)
    rows = rows.select_related("testimony", "translator", "checked_by").order_by("language")
    return page(
        request,
        "sources/translations.html",
        f"Translations of {testimony}",
        testimony=testimony,
        translations=rows,
        recordings=recordings_of(request.user, source=testimony.source_id),
        adds=may(request.user, "change", testimony),
    )


@for_staff
def new_translation(request, pk):
    testimony = get_object_or_404(_testimonies(request), pk=pk)
    if not may(request.user, "change", testimony):
        raise PermissionDenied
    return _work(request, testimony, Translation(testimony=testimony))


@for_staff
def translation(request, pk):
    mine = Translation.objects.permitted(request.user, "change").filter(pk=OuterRef("pk"))
    row = get_object_or_404(
        Translation.objects.permitted(request.user)
        .select_related("testimony__source", "checked_by", "worded_by")
        .annotate(can_change=Exists(mine)),
        pk=pk,
    )
    testimony = get_object_or_404(_testimonies(request), pk=row.testimony_id)
    if request.method == "POST" and not row.can_change:
        raise PermissionDenied
    return _work(request, testimony, row)


@for_staff
@require_POST
def check_translation(request, pk):
    row = get_object_or_404(Translation.objects.permitted(request.user), pk=pk)
    if not may(request.user, "check", row):
        raise PermissionDenied
    return take_check(request, row, reverse("translation", args=[pk]))


def take_check(request, row, back):
    """The check as the form sent it; whoever wrote the words is told, and nothing is marked."""
    seen = request.POST.get("seen_version", "")
    try:
        check_wording(row, by=request.user, now=timezone.now(), version=int(seen) if seen.isdecimal() else 0)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, "Checked.")
    return HttpResponseRedirect(back)


def _work(request, testimony, row):
    colleagues = [(user.pk, str(user)) for user in User.objects.colleagues_of(request.user)]
    if row.translator_id and row.translator_id not in dict(colleagues):
        colleagues.append((row.translator_id, "as it stands"))
    start = {
        "language": row.language or request.GET.get("language", "")[:12],
        "is_machine": row.is_machine,
        "translator": row.translator_id if not row._state.adding else request.user.pk,
        "text": row.text,
        "original": testimony.text_version,
        "seen_version": row.version if not row._state.adding else None,
    }
    form = TranslationForm(request.POST or None, initial=start, colleagues=colleagues)
    theirs, status = "", 200
    if request.method == "POST":
        status = 400
        if form.is_valid():
            try:
                _save(request, row, form.cleaned_data)
            except ChangedMeanwhile as error:
                row = Translation.objects.permitted(request.user).select_related("testimony").get(pk=row.pk)
                theirs, status = row.text, 409
                form.data = form.data.copy()
                form.data["seen_version"] = row.version
                form.add_error(None, f"{error.messages[0]} Theirs stands below; yours is still in the box, unsaved.")
            except ValidationError as error:
                _spread(form, error)
            else:
                messages.success(request, "Saved.")
                return HttpResponseRedirect(reverse("translation", args=[row.pk]))
    is_new = row._state.adding
    return page(
        request,
        "sources/translation.html",
        f"{'New translation' if is_new else 'Translation'} of {testimony}",
        status,
        testimony=testimony,
        row=row,
        is_new=is_new,
        form=form,
        theirs=theirs,
        edits=is_new or may(request.user, "change", row),
        checks=not is_new and not row.is_checked and _may_check(request.user, row),
        original=with_marks(testimony.text),
        original_dir=direction_of(testimony.text, testimony.language, testimony.text_direction),
        text_dir=direction_of(form["text"].value() or "", form["language"].value() or ""),
        recordings=recordings_of(request.user, source=testimony.source_id),
    )


def _may_check(user, row) -> bool:
    return user.pk not in (row.translator_id, row.worded_by_id) and may(user, "check", row)


def _save(request, row, given):
    is_new = row._state.adding
    for name in ("language", "is_machine", "text"):
        setattr(row, name, given[name])
    row.translator_id = given["translator"]
    save_translation(
        row,
        by=request.user,
        version=None if is_new else given["seen_version"] or 0,
        made_from=given["original"] if is_new or given["follows"] else None,
    )


def _spread(form, error):
    if not hasattr(error, "error_dict"):
        form.add_error(None, error)
        return
    for name, errors in error.error_dict.items():
        form.add_error(name if name in form.fields else None, errors)
