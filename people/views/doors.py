"""Doors of our own pages: each view stands behind one, which says for whom it exists at all. What it then shows,
``permitted`` decides.

Strangers are sent to sign in; whoever holds no role now is too. For every other role the page does not exist.
"""

from functools import wraps

from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.http import Http404

from people.enums import Role
from people.rules import EDITORS, RESEARCH, STAFF


def signed_in(view):
    """Open to every role."""
    return admin.site.admin_view(view)


def for_roles(roles, *, cacheable=False):
    """``cacheable``: the view itself says who may keep its answer."""

    def door(view):
        @wraps(view)
        def checked(request, *args, **kwargs):
            if not request.user.roles & roles:
                raise Http404
            return view(request, *args, **kwargs)

        return admin.site.admin_view(checked, cacheable=cacheable)

    return door


for_staff = for_roles(STAFF)
for_staff_to_keep = for_roles(STAFF, cacheable=True)
for_editors = for_roles(EDITORS)
for_api_users = for_roles(STAFF | RESEARCH)
for_auditors = for_roles({Role.AUDITOR})
for_administrators = for_roles({Role.ADMINISTRATOR})
before_the_second_factor = login_required
"""The pages that set up what a session still lacks: open to whoever typed the passphrase."""
