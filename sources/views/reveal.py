"""What the vault holds of one witness, and one look at it."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.views.decorators.debug import sensitive_variables

from people.querysets import may
from sources.actions.custodians import with_openers
from sources.actions.reveals import refuse, reveal
from sources.forms.identity import RevealForm
from sources.models import VaultEntry, Witness

from .witnesses import about_identities, page

SHOWN_FOR = 60  # seconds


@about_identities
def witness_identity(request, pk):
    """GET lists what there is; POST shows one of it, once."""
    witness = get_object_or_404(Witness.objects.permitted(request.user), pk=pk)
    if not may(request.user, "reveal", witness):
        refuse(witness, by=request.user)
    entries = list(VaultEntry.objects.permitted(request.user).filter(witness=witness).select_related("by", "witness"))
    form = RevealForm(request.POST or None, entries=[(str(entry.pk), _called(entry)) for entry in entries])
    if request.method == "POST" and form.is_valid():
        answer = _reveal(request, witness, entries, form)
        if answer is not None:
            return answer
    return page(
        request,
        "sources/identity.html",
        f"Identity of {witness.reference}",
        form=form,
        witness=witness,
        entries=with_openers(entries),
    )


@sensitive_variables()
def _reveal(request, witness, entries, form):
    chosen = next(entry for entry in entries if str(entry.pk) == form.cleaned_data["entry"])
    try:
        revealed = reveal(
            chosen, reason=form.cleaned_data["reason"], passphrase=form.cleaned_data["passphrase"], by=request.user
        )
    except ValidationError as error:
        form.spread(error)
        return None
    if revealed.blob:
        answer = HttpResponse(revealed.blob, content_type="application/octet-stream")
        name = f"{witness.reference}-{chosen.pk.hex[:8]}.age"
        answer["Content-Disposition"] = f'attachment; filename="{name}"'
        answer["X-Content-Type-Options"] = "nosniff"
        answer["Cache-Control"] = "no-store"
        return answer
    answer = page(
        request,
        "sources/identity_shown.html",
        f"Identity of {witness.reference}",
        witness=witness,
        boxes=revealed.identity.boxes() if revealed.identity else [("Name of the file", revealed.file_name)],
        seconds=SHOWN_FOR,
    )
    # Without scripts too, it is gone after a minute.
    answer["Refresh"] = f"{SHOWN_FOR}; url={reverse('witness_identity', args=[witness.pk])}"
    return answer


def _called(entry):
    at = date_format(timezone.localtime(entry.at), "j M Y H:i")
    return f"{entry.get_content_display()} of {at}, {entry.get_protection_display().lower()}"
