"""In and out: passphrase and second factor, or passkey alone."""

from allauth.account.views import LoginView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.webauthn.views import LoginWebAuthnView
from django.contrib import admin, messages
from django.contrib.auth import logout
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_POST

from people.accounts.entrance import entrance
from people.accounts.factors import Type, kinds_of
from people.audit import record
from people.forms.sign_in import SignInForm

LOCKED = (
    "Too many wrong tries. Wait a quarter of an hour and try again, or sign in with a passkey. "
    "If you did not try, tell an administrator."
)
TYPES_THAT_LEAVE = '"cache", "cookies", "storage"'


class SignIn(LoginView):
    form_class = SignInForm
    template_name = "accounts/sign_in.html"

    def get_context_data(self, **kwargs):
        return admin.site.each_context(self.request) | super().get_context_data(**kwargs) | {"title": "Sign in"}


class SecondStep(AuthenticateView):
    template_name = "accounts/second_step.html"

    def get_context_data(self, **kwargs):
        context = admin.site.each_context(self.request) | super().get_context_data(**kwargs)
        kinds = kinds_of(self.stage.login.user)
        return context | {
            "title": "Second factor",
            "has_passkey": Type.WEBAUTHN in kinds,
            "options": context["js_data"]["request_options"],
        }


class PasskeySignIn(LoginWebAuthnView):
    """GET, asked by script: what the passkey has to sign. POST: what it signed."""

    def form_invalid(self, form):
        messages.error(self.request, "The passkey did not fit. Try again, or sign in with your passphrase.")
        return HttpResponseRedirect(reverse("account_login"))


sign_in = SignIn.as_view()
second_step = SecondStep.as_view()
passkey_sign_in = PasskeySignIn.as_view()


@never_cache
@csrf_protect
@require_POST
def sign_out(request, extra_context=None):
    """The browser forgets what it kept of us, too."""
    if request.user.is_authenticated:
        record(request.user, "account.signed_out", request.user, session_key=request.session.session_key or "")
    logout(request)
    answer = HttpResponseRedirect(reverse("account_login"))
    answer["Clear-Site-Data"] = TYPES_THAT_LEAVE
    return answer


def locked_out(request, answer, credentials):
    """The same words whoever was tried, known or not."""
    if request.path.startswith("/api/"):
        return JsonResponse({"code": "too_many_tries", "message": LOCKED, "fields": {}}, status=429)
    return entrance(request, "accounts/said.html", "Too many tries", said=LOCKED, status=429).render()


@never_cache
def no_role(request):
    """For whoever is signed in and holds no role now."""
    if not request.user.is_authenticated or request.user.roles:
        return HttpResponseRedirect(reverse("admin:index"))
    return entrance(request, "accounts/no_role.html", "No role yet")
