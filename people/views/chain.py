"""Whether the chain of the trail is whole, for auditors."""

from people.models import Anchor, AuditCheck, Seal
from people.views.doors import for_auditors

from .my_account import frame

SHOWN = 10


@for_auditors
def audit_chain(request):
    """The last seal, the last verifications, the last anchors. Four queries."""
    checks = list(AuditCheck.objects.permitted(request.user)[:SHOWN])
    return frame(
        request,
        "people/chain.html",
        "Is the trail whole?",
        last_seal=Seal.objects.permitted(request.user).order_by("-seq").first(),
        checks=checks,
        last_check=next((check for check in checks if check.finished_at), None),
        anchors=list(Anchor.objects.permitted(request.user)[:SHOWN]),
    )
