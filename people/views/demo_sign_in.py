"""One-click sign-in of the demo accounts: on the machine the demo runs on, and only while it runs there."""

import ipaddress

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import login
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from people.accounts.session import begin
from people.audit import record
from people.demo_sign_in import accounts
from people.enums import Factor
from people.models import User

FORWARDING = ("HTTP_FORWARDED", "HTTP_VIA", "HTTP_X_REAL_IP")


def comes_from_this_machine(request) -> bool:
    """True for a request made on loopback straight to us; any sign of a proxy in between refuses it."""
    if any(header in request.META for header in FORWARDING):
        return False
    if any(header.startswith("HTTP_X_FORWARDED") for header in request.META):
        return False
    try:
        return ipaddress.ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False


@never_cache
@require_safe
def demo_sign_in(request, role):
    """Sign in as the demo account of ``role`` and go home. 404 whenever that is not plainly safe."""
    if not settings.DEMO_SIGN_IN or not comes_from_this_machine(request):
        raise Http404
    emails = {email.split("@")[0]: email for _, email in accounts()}
    user = get_object_or_404(User, email=emails.get(role), is_active=True)
    login(request, user, backend="django.contrib.auth.backends.ModelBackend")
    begin(request.session, user, Factor.DEMO)
    UserSession.objects.create_from_request(request)
    record(user, "account.demo_signed_in", user)
    return HttpResponseRedirect(reverse("admin:index"))
