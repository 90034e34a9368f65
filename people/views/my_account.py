"""“My account”: passphrase, second factors, sessions, what waits for a second administrator."""

from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from people.accounts.factors import Type, factors_of
from people.accounts.recovery import left
from people.accounts.session import end_sessions, needs_passkey
from people.accounts.sessions import device_words, end_session, sessions_of
from people.actions.passphrases import change_passphrase
from people.audit import record
from people.enums import Factor
from people.forms.sign_in import NewPassphraseForm
from people.models import TwoPersonRequest
from people.rules import RESEARCH, STAFF
from people.step_up import confirmed

from .doors import signed_in


def frame(request, template, title, *, status=200, **context):
    request.current_app = admin.site.name
    frame = {**admin.site.each_context(request), "title": title, **context}
    return TemplateResponse(request, template, frame, status=status)


@signed_in
def my_account(request):
    user = request.user
    factors = factors_of(user)
    sessions = sessions_of(user)
    for session in sessions:
        session.device = device_words(session.user_agent)
        session.is_this = session.session_key == request.session.session_key
    waiting = TwoPersonRequest.objects.permitted(user).filter(subject=user).open(timezone.now())
    return frame(
        request,
        "accounts/my_account.html",
        "My account",
        passkeys=[factor for factor in factors if factor.type == Type.WEBAUTHN],
        app=next((factor for factor in factors if factor.type == Type.TOTP), None),
        codes_left=sum(left(factor) for factor in factors if factor.type == Type.RECOVERY_CODES),
        needs_passkey=needs_passkey(user),
        sessions=sessions,
        waiting=waiting.select_related("asked_by", "desk"),
        has_tokens=bool(user.roles & (STAFF | RESEARCH)),
        is_staff_member=bool(user.roles & STAFF),
        factor=Factor(request.session["factor"]).label,
    )


@sensitive_post_parameters()
@signed_in
@confirmed(reading=True)
def passphrase(request):
    form = NewPassphraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            change_passphrase(request.user, passphrase=form.cleaned_data["passphrase"], request=request)
        except ValidationError as error:
            form.add_error("passphrase", error.messages)
        else:
            messages.success(request, "Your passphrase is changed. Your other sessions have ended.")
            return HttpResponseRedirect(reverse("my_account"))
    return frame(request, "accounts/passphrase.html", "Change passphrase", form=form)


@require_POST
@signed_in
def end_one(request, pk):
    if not end_session(request.user, pk, by=request.user):
        raise Http404
    messages.success(request, "That session has ended.")
    return HttpResponseRedirect(reverse("my_account"))


@require_POST
@signed_in
def end_others(request):
    end_sessions(request.user, keep=request)
    record(request.user, "session.others_ended", request.user)
    messages.success(request, "All your other sessions have ended.")
    return HttpResponseRedirect(reverse("my_account"))
