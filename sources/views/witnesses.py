"""Protected witnesses: entering one, protecting one already on record, correcting an identity. Whoever writes here need
not be a custodian, and reads nothing back."""

from functools import wraps

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables

from people.enums import Level
from people.models import Desk, Person
from people.querysets import may
from people.views.doors import for_staff
from sources.actions.custodians import ENOUGH, keys_for
from sources.actions.identities import correct_identity, files_of, names_of, protect_witness
from sources.enums import WitnessProtection
from sources.forms.identity import KINDS, IdentityForm, NewProtectedForm, ProtectExistingForm
from sources.models import Witness
from sources.vault.traces import subjects_who_are, texts_that_name


def about_identities(view):
    """For pages that carry an identity: what is posted stays out of every report, the answer out of every store."""

    @wraps(view)
    @sensitive_variables()
    def closed(request, *args, **kwargs):
        return view(request, *args, **kwargs)

    return never_cache(sensitive_post_parameters()(for_staff(closed)))


@about_identities
def new_protected_witness(request):
    desks = Desk.objects.open_for(request.user, "add", Witness)
    choices = [(str(desk.pk), desk.name) for desk in desks]
    if not choices:
        raise PermissionDenied
    first = {"desk": choices[0][0], "protection": _default_kind([desk.pk for desk in desks][:1])}
    form = NewProtectedForm(request.POST or None, desks=choices, initial=first)
    if request.method == "POST" and form.is_valid():
        chosen = next(desk for desk in desks if str(desk.pk) == form.cleaned_data["desk"])
        done = _protect(request, Witness(desk=chosen), form)
        if done is not None:
            return done
    return page(request, "sources/protect_witness.html", "New protected witness", form=form, few=_few(desks))


@about_identities
def protect(request, pk):
    """GET shows what will happen, from how things stand; the same page asks for the identity."""
    witness = _for(request, pk, "protect")
    if witness.protection != WitnessProtection.NONE:
        return HttpResponseRedirect(reverse("correct_identity", args=[pk]))
    person = Person.objects.permitted(request.user).filter(pk=witness.person_id).first()
    names = names_of(witness) if person is not None else []
    form = ProtectExistingForm(request.POST or None, initial=_known(witness, names))
    if request.method == "POST" and form.is_valid():
        done = _protect(request, witness, form)
        if done is not None:
            return done
    return page(
        request,
        "sources/protect_witness.html",
        f"Protect {witness.reference}",
        form=form,
        witness=witness,
        few=_few([witness.desk]),
        person=person,
        testimonies=witness.testimonies.count(),
        files=files_of(witness).collected().count(),
        naming=texts_that_name(witness, names, request.user),
        own=subjects_who_are(witness.person_id, witness, request.user),
    )


@about_identities
def correct(request, pk):
    witness = _for(request, pk, "protect")
    if witness.protection == WitnessProtection.NONE:
        return HttpResponseRedirect(reverse("protect_witness", args=[pk]))
    kinds = KINDS if witness.protection == WitnessProtection.CONFIDENTIAL else KINDS[:1]
    form = IdentityForm(request.POST or None, kinds=kinds, initial={"protection": witness.protection})
    if request.method == "POST" and form.is_valid():
        try:
            correct_identity(
                witness,
                identity=form.identity,
                protection=form.cleaned_data["protection"],
                by=request.user,
                now=timezone.now(),
            )
        except ValidationError as error:
            form.spread(error)
        else:
            messages.success(request, f"The new identity of {witness} is in the vault; the earlier one stays there.")
            return HttpResponseRedirect(_admin_page(witness))
    return page(
        request,
        "sources/protect_witness.html",
        f"Identity of {witness.reference}, entered anew",
        form=form,
        witness=witness,
        corrects=True,
        few=_few([witness.desk]),
    )


@sensitive_variables()
def _protect(request, witness, form):
    told = {name: form.cleaned_data[name] for name in ("protection", "described_as", "may_be_said")}
    try:
        made = protect_witness(witness, identity=form.identity, by=request.user, now=timezone.now(), **told)
    except ValidationError as error:
        form.spread(error)
        return None
    messages.success(
        request, f"{made} is protected. What you wrote is in the vault; from now on only custodians can have it opened."
    )
    return HttpResponseRedirect(_admin_page(made))


def _for(request, pk, action) -> Witness:
    witness = get_object_or_404(Witness.objects.permitted(request.user).select_related("desk", "person"), pk=pk)
    if not may(request.user, action, witness):
        raise PermissionDenied
    return witness


def _known(witness, names):
    """What the link to a person tells, so that it need not be typed again before it goes."""
    first = {"protection": _default_kind([witness.desk_id])}
    if not names:
        return first
    person = witness.person
    for name in person.names.all():
        box = {"Cyrl": "name_cyrillic", "Latn": "name_latin", "Arab": "name_arabic"}.get(name.script, "name_chinese")
        if box in first:
            first["other_names"] = "\n".join(filter(None, [first.get("other_names"), name.text]))
        else:
            first[box] = name.text
    return first | {"born": person.birth.edtf if person.birth else ""}


def _default_kind(desk_ids):
    sealed = any(len(keys_for(desk_id)) >= ENOUGH for desk_id in desk_ids)
    return WitnessProtection.SEALED if sealed else WitnessProtection.CONFIDENTIAL


def _few(desks):
    """Desks on which nothing can be sealed yet."""
    return [desk.name for desk in desks if len(keys_for(desk.pk)) < ENOUGH]


def _admin_page(witness):
    return reverse("admin:sources_witness_change", args=[witness.pk])


def page(request, template, title, **context):
    request.current_app = admin.site.name
    form = context.get("form")
    status = 400 if form is not None and form.errors else 200
    frame = {**admin.site.each_context(request), "title": title, "protected": Level.PROTECTED}
    return TemplateResponse(request, template, frame | context, status=status, headers={"Cache-Control": "no-store"})
