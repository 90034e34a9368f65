"""The files of one source: those on record, those on their way, and the form to add more."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from people.enums import Level
from people.grants import grants_of
from people.querysets import may
from people.rules import EDITORS
from people.views.doors import for_staff
from sources.actions.evidence import Refused, finish_upload
from sources.actions.uploads import OnRecordAlready, begin_upload, end_upload, level_for, receive_piece
from sources.enums import CleanCopy, Derivation, UploadState
from sources.models import EvidenceFile, Source, Transcript, Upload
from sources.recordings import is_recording
from sources.store import Busy, Damaged, Incoming, NoSpace, Unfinished
from sources.tasks import ask_for_clean_copy

from .shell import page

NO_ROOM = "The evidence store is nearly full: nothing was kept. Tell an administrator."
TOO_LARGE = "No file came with the form, or one too large for it. Larger files need the scripts of this page."


class FileForm(forms.Form):
    file = forms.FileField(label="File")
    level = forms.TypedChoiceField(label="Who may see it", coerce=int, choices=())

    def __init__(self, *args, levels, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["level"].choices = levels
        self.fields["file"].error_messages |= {"required": TOO_LARGE, "missing": TOO_LARGE}


@for_staff
def source_files(request, pk):
    source = get_object_or_404(Source.objects.permitted(request.user), pk=pk)
    levels = levels_of(request.user, source)
    adds = bool(levels) and may(request.user, "change", source)
    form = FileForm(request.POST or None, request.FILES or None, levels=levels)
    if request.method == "POST":
        if not adds:
            raise PermissionDenied
        if form.is_valid():
            return _take(request, source, **form.cleaned_data)
    return _page(request, source, form, adds, 400 if form.errors else 200)


def levels_of(user, source):
    """Levels a file of ``source`` may have and ``user`` may give, lowest first."""
    lowest = level_for(source)
    grants = [grant for grant in grants_of(user) if grant.desk_id == source.desk_id and grant.role in EDITORS]
    highest = max((grant.reach for grant in grants), default=-1)
    return [choice for choice in Level.choices if lowest <= choice[0] <= highest]


@for_staff
@require_POST
def cancel(request, pk):
    upload = _own(request, pk)
    end_upload(upload, UploadState.CANCELLED, by=request.user, now=timezone.now())
    messages.success(request, "The upload is cancelled; its bytes are removed.")
    return HttpResponseRedirect(reverse("source_files", args=[upload.source_id]))


@for_staff
@require_POST
def keep(request, pk):
    """Put on record what has arrived; ``keep_both`` where the same file is there already."""
    return _finish(request, _own(request, pk), keep_both="keep_both" in request.POST)


def _own(request, pk):
    return get_object_or_404(Upload.objects.permitted(request.user, "change"), pk=pk)


def _take(request, source, *, file, level):
    """The plain form: one small file in one piece. It is in memory, and sealed when it is written."""
    try:
        upload = begin_upload(source, name=file.name, size=file.size, level=level, by=request.user, now=timezone.now())
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return HttpResponseRedirect(reverse("source_files", args=[source.pk]))
    except NoSpace:
        return _no_room(request, source)
    try:
        receive_piece(upload, file, offset=0, length=file.size)
    except ValidationError as error:
        end_upload(upload, UploadState.REFUSED, problem=error.messages[0], by=request.user, now=timezone.now())
        messages.error(request, error.messages[0])
        return HttpResponseRedirect(reverse("source_files", args=[source.pk]))
    except NoSpace:
        end_upload(upload, UploadState.CANCELLED, problem="No space.", by=request.user, now=timezone.now())
        return _no_room(request, source)
    return _finish(request, upload)


def _finish(request, upload, *, keep_both=False):
    back = reverse("source_files", args=[upload.source_id])
    try:
        file = finish_upload(upload, keep_both=keep_both, by=request.user, now=timezone.now())
    except OnRecordAlready as error:
        messages.warning(request, error.messages[0])
        back += f"?same={upload.pk}"
    except Refused as error:
        end_upload(upload, UploadState.REFUSED, problem=error.messages[0], by=request.user, now=timezone.now())
        messages.error(request, error.messages[0])
    except (Unfinished, Busy):
        messages.error(request, "Bytes are missing. Choose the file again to go on.")
    except NoSpace:
        return _no_room(request, upload.source)
    else:
        ask_for_clean_copy(file)
        messages.success(request, f"On record as {file}.")
    return HttpResponseRedirect(back)


def _no_room(request, source):
    messages.error(request, NO_ROOM)
    return _page(request, source, FileForm(levels=levels_of(request.user, source)), True, 507)


def _page(request, source, form, adds, status):
    return page(
        request,
        "sources/files.html",
        f"Files of {source}",
        status,
        source=source,
        form=form,
        adds=adds,
        files=files_of(request.user, source),
        under_way=under_way(request.user, source, request.GET.get("same", "")) if adds else [],
    )


def files_of(user, source):
    """Files as collected, each with its thumbnail, clean copy and transcripts. Three queries."""
    files = list(EvidenceFile.objects.permitted(user).collected().filter(source=source)[:200])
    made = EvidenceFile.objects.permitted(user).filter(original__in=[file.pk for file in files])
    of = {(row.original_id, row.derived_as): row for row in made}
    transcripts = {}
    for transcript in Transcript.objects.permitted(user).filter(file__in=[file.pk for file in files]):
        transcripts.setdefault(transcript.file_id, []).append(transcript)
    for file in files:
        file.is_recording = is_recording(file)
        file.my_transcripts = transcripts.get(file.pk, [])
        file.thumbnail = of.get((file.pk, Derivation.THUMBNAIL))
        file.clean = of.get((file.pk, Derivation.CLEAN_COPY))
        file.is_waiting = file.clean_copy == CleanCopy.WAITING
    return files


def under_way(user, source, same=""):
    """One's own uploads to this source that are not finished, with what has arrived. ``same``: id of the one that
    turned out to be on record already."""
    uploads = list(Upload.objects.permitted(user).filter(source=source, state=UploadState.OPEN))
    for upload in uploads:
        try:
            upload.offset = Incoming(upload.pk).offset()
        except (FileNotFoundError, Damaged):
            upload.offset = 0
        upload.percent = upload.offset * 100 // upload.size
        upload.is_whole = upload.offset == upload.size
        upload.is_twin = str(upload.pk) == same
    return uploads
