"""“My work”: the first page of each role. Every number opens the list it counts."""

from datetime import timedelta
from urllib.parse import urlencode

from django.db.models import Count, Q, Window
from django.db.models.functions import Now
from django.urls import reverse
from django.utils import timezone

from cases.intake.drafts import FORGOTTEN
from cases.models import IntakeDraft
from cases.pages.chosen_rows import may_review
from cases.pages.consents_due import due_count
from cases.pages.health import failed_count
from cases.pages.inbox import unread
from cases.pages.links import list_page
from cases.pages.worklist import Worklist
from config.shared.editions import edition, next_edition
from people.consent import civil_today
from people.enums import Role
from people.models import ApiToken, AuditEvent, Membership, User
from people.rules import STAFF

SHORT = 5
ENDING = timedelta(days=30)

CARDS = (
    # show, heading, what the number counts, what an empty list says
    ("hearings", "Hearings", "in the next 14 days", "No hearing in the next fourteen days."),
    ("custody", "Custody running out", "in the next 14 days", "No custody term runs out in the next fourteen days."),
    ("beyond", "Beyond the lawful term", "no release or extension on record", "No stay is beyond its lawful term."),
    ("overdue", "Overdue", "waiting for an answer", "Nothing is overdue."),
    ("deadlines", "Deadlines", "in the next 14 days", "No deadline in the next fourteen days."),
    ("tasks", "My open tasks", "assigned to me", "No open task is yours."),
)
REVIEWS = ("reviews", "Testimonies for review", "handed in by colleagues", "No testimony waits for your review.")
RETURNED = ("returned", "Changes asked of me", "testimonies sent back", "No changes are asked of you.")
QUEUES = {"reviews": "waiting", "returned": "returned"}
"""Cards that open a list of the review queue."""


def dashboard(request, context):
    """Called by the admin's index: adds what the reader's roles need, and reads nothing for the others."""
    roles = request.user.roles
    context["title"] = "My work"
    if roles & STAFF:
        context["work"] = _work(request)
        context["unread_count"] = context["work"]["unread"]
    if Role.RESEARCHER in roles:
        context["research"] = _research(request)
    if Role.ADMINISTRATOR in roles:
        context["accounts"] = _accounts(request)
    if Role.AUDITOR in roles:
        context["audit"] = _audit(request)
    return context


def _work(request):
    mine = request.GET.get("scope") != "desks"
    work = Worklist(request.user, now=timezone.now(), mine=mine)
    cards = [*CARDS, *([REVIEWS, RETURNED] if may_review(request.user) else [])]
    rows, totals = [], []
    for show, *_ in cards:
        found, total = work.rows(show, size=SHORT)
        rows.append(found)
        totals.append(total)
    lists = work.items_of(rows)
    scope = "mine" if mine else "desks"
    messages = unread(request.user).annotate(whole=Window(Count("*"))).values_list("whole", "is_critical")[:SHORT]
    return {
        "mine": mine,
        "cards": [
            {
                "show": show,
                "heading": heading,
                "counts": counts,
                "empty": empty,
                "items": items,
                "total": total,
                "rest": total - len(items),
                "url": _list_of(show, scope),
            }
            for (show, heading, counts, empty), items, total in zip(cards, lists, totals, strict=True)
        ],
        "unfinished": _unfinished(request.user),
        "failed": failed_count(request.user) if Role.COORDINATOR in request.user.roles else 0,
        "consents_due": due_count(request.user, mine=mine, now=timezone.now()) if may_review(request.user) else None,
        "unread": messages[0][0] if messages else 0,
        "has_critical": any(critical for _, critical in messages),
    }


def _list_of(show, scope) -> str:
    if show in QUEUES:
        return f"{reverse('review_queue')}?{urlencode({'which': QUEUES[show]})}"
    return f"{reverse('docket')}?{urlencode({'show': show, 'window': '14', 'scope': scope})}"


def _unfinished(user):
    """How many testimonies ``user`` has begun to take down, and how many of them lie untouched for days."""
    forgotten = Q(kept_at__lt=timezone.now() - FORGOTTEN)
    drafts = IntakeDraft.objects.permitted(user).unfinished().order_by()
    return drafts.aggregate(total=Count("pk"), forgotten=Count("pk", filter=forgotten))


def _research(request):
    today = civil_today()
    return {
        "docs_url": reverse("api-docs"),
        "figures_of": edition(today),
        "figures_next": next_edition(today),
        "tokens": list(ApiToken.own.permitted(request.user).filter(expiry__gt=Now())[:SHORT]),
    }


def _accounts(request):
    """Numbers of accounts and grants, each with the list that shows exactly these rows."""
    soon = timezone.now() + ENDING
    active = User.objects.permitted(request.user).filter(is_active=True)
    ending = list(ending_grants(request.user, before=soon).select_related("user", "desk"))
    return {
        "active": active.count(),
        "active_url": list_page(User, is_active__exact=1),
        "ending": ending[:SHORT],
        "ending_total": len(ending),
        "ending_url": reverse("ending_grants"),
        "grants_url": list_page(Membership),
        "desks_url": list_page(Membership._meta.get_field("desk").related_model),
    }


def ending_grants(user, *, before):
    """Grants that still hold and end before ``before``, soonest first."""
    grants = Membership.objects.permitted(user).filter(Q(valid_until__gt=Now()), valid_until__lt=before)
    return grants.order_by("valid_until", "id")


def _audit(request):
    return {
        "events": AuditEvent.objects.permitted(request.user).select_related("actor")[:10],
        "events_url": list_page(AuditEvent),
        "grants": Membership.objects.permitted(request.user)
        .select_related("user", "desk")
        .order_by("-granted_at", "-id")[:SHORT],
        "grants_url": list_page(Membership),
    }
