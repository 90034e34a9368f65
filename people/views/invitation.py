"""The two links that come by mail: an invitation, and a new passphrase. Neither tells whose account it is for to
anyone who has no link."""

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from kombu.exceptions import OperationalError

from people.accounts.entrance import entrance
from people.actions import invitations, passphrases
from people.forms.sign_in import AskResetForm, NewPassphraseForm
from people.tasks import mail_reset

SENT = "If this is the address of an account, a mail with a link is on its way. It opens for one hour."
CHANGED = "Your passphrase is set. Sign in with it, and with your second factor."


@never_cache
@sensitive_post_parameters()
def invitation(request, secret):
    """Choose a passphrase, and go on to the second factor. The link opens once, whatever a mail program fetches."""
    letter = invitations.invited_by_link(secret, now=timezone.now())
    if letter is None:
        return _said(request, "This link does not open any more", invitations.GONE, status=410)
    form = NewPassphraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            given = form.cleaned_data["passphrase"]
            user = invitations.answer_invitation(secret, passphrase=given, now=timezone.now())
        except ValidationError as error:
            form.add_error("passphrase", error.messages)
        else:
            return perform_password_login(request, {"email": user.email}, Login(user=user, email=user.email))
    return entrance(request, "accounts/invitation.html", "Welcome to Arasha", form=form, invited=letter.user)


@never_cache
def forgotten(request):
    form = AskResetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        user = passphrases.account_for_reset(form.cleaned_data["email"])
        asked = user.pk if user else 0
        try:
            mail_reset.delay(asked)
        except OperationalError:  # no queue: then the page waits for the mail server
            mail_reset(asked)
        return _said(request, "Look into your mail", SENT)
    return entrance(request, "accounts/forgotten.html", "New passphrase", form=form)


@never_cache
@sensitive_post_parameters()
def new_passphrase(request, key):
    user = passphrases.account_of_link(key)
    if user is None:
        return _said(request, "This link does not open any more", passphrases.GONE, status=410)
    form = NewPassphraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            passphrases.set_by_link(key, passphrase=form.cleaned_data["passphrase"])
        except ValidationError as error:
            form.add_error("passphrase", error.messages)
        else:
            messages.success(request, CHANGED)
            return HttpResponseRedirect(reverse("account_login"))
    return entrance(request, "accounts/new_passphrase.html", "New passphrase", form=form)


def _said(request, title, words, status=200):
    return entrance(request, "accounts/said.html", title, said=words, status=status)
