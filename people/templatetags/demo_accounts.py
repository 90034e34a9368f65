"""The demo roles on the sign-in page, where one click signs in."""

from django import template
from django.conf import settings
from django.urls import reverse

from people.demo_sign_in import DOMAIN, PASSPHRASE, accounts
from people.views.demo_sign_in import comes_from_this_machine

register = template.Library()


@register.inclusion_tag("people/demo_accounts.html", takes_context=True)
def demo_accounts(context):
    """``(role, address)`` of each demo account; nothing anywhere but on the machine the demo runs on."""
    if not settings.DEMO_SIGN_IN or not comes_from_this_machine(context["request"]):
        return {"roles": []}
    roles = [(label, reverse("demo_sign_in", args=[email.partition("@")[0]])) for label, email in accounts()]
    return {"roles": roles, "passphrase": PASSPHRASE}


@register.simple_tag(takes_context=True)
def demo_passphrase(context) -> str:
    """What a demo account types where it is asked once more; empty anywhere else."""
    request = context["request"]
    is_demo = settings.DEMO_SIGN_IN and request.user.is_authenticated and request.user.email.endswith(f"@{DOMAIN}")
    return PASSPHRASE if is_demo and comes_from_this_machine(request) else ""
