"""Whether the chain of the trail is whole, for auditors."""

from django.contrib import admin
from django.template.response import TemplateResponse

from people.models import Anchor, AuditCheck, Seal
from people.views.doors import for_auditors

SHOWN = 10


@for_auditors
def audit_chain(request):
    """The last seal, the last verifications, the last anchors. Four queries."""
    request.current_app = admin.site.name
    checks = list(AuditCheck.objects.permitted(request.user)[:SHOWN])
    context = {
        **admin.site.each_context(request),
        "title": "Is the trail whole?",
        "last_seal": Seal.objects.permitted(request.user).order_by("-seq").first(),
        "checks": checks,
        "last_check": next((check for check in checks if check.finished_at), None),
        "anchors": list(Anchor.objects.permitted(request.user)[:SHOWN]),
    }
    return TemplateResponse(request, "people/chain.html", context)
