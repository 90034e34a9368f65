"""Whose request it is: signed in for how long, past a second factor or not; their grants read once, times in their
zone."""

import time
import zoneinfo

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import Resolver404, resolve, reverse
from django.utils import timezone

from .accounts.session import GATE, is_over, note_use
from .enums import Gate
from .grants import read_once

# What a session that lacks a second factor may reach: setting one up, and leaving.
BEFORE_THE_GATE = frozenset(
    {
        "second_factor",
        "add_passkey",
        "add_app",
        "recovery_codes_shown",
        "account_logout",
        "invitation",
        "no_role",
    }
)
MISSING = "Set up a second factor first: open Arasha in a browser."


class GrantsMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with read_once():
            return self.get_response(request)


class SessionLimitsMiddleware:
    """Signs out whoever was idle too long or signed in too long ago."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        now = time.time()
        if request.user.is_authenticated and is_over(request.session, now=now):
            logout(request)
        if request.user.is_authenticated and request.path not in settings.SESSION_QUIET_PATHS:
            note_use(request.session, now=now)
        return self.get_response(request)


class SecondFactorMiddleware:
    """Every door is closed to a session without a second factor, but those that set one up. Costs no query."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.user.is_authenticated or request.session.get(GATE) == Gate.OPEN:
            return self.get_response(request)
        try:
            name = resolve(request.path_info).view_name
        except Resolver404:
            name = ""
        if name in BEFORE_THE_GATE or name == "admin:logout":
            return self.get_response(request)
        if request.path_info.startswith("/api/"):
            return JsonResponse({"code": "second_factor", "message": MISSING, "fields": {}}, status=403)
        return HttpResponseRedirect(reverse("second_factor"))


class PersonalTimeZoneMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.user.is_authenticated:
            with timezone.override(zoneinfo.ZoneInfo(request.user.time_zone)):
                return self.get_response(request)
        return self.get_response(request)
