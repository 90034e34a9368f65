"""What casework hears from below."""

from django.dispatch import receiver

from cases.enums import NoticeAbout
from cases.notices import tell
from people.actions.break_glass import told_of
from people.enums import Role
from people.grants import live
from people.models import Membership
from people.signals import access_ended, glass_moved
from sources.enums import ReviewDecision
from sources.signals import consent_withdrawn, identity_asked, testimony_moved

from .actions.calendar_feeds import revoke_feeds_of
from .actions.withdrawals import discard_packets, tell_recipients

ASKED_FOR = "identity-asked"
TOLD = frozenset({ReviewDecision.CHANGES_REQUESTED, ReviewDecision.VERIFIED, ReviewDecision.PUBLISHED})


@receiver(testimony_moved, dispatch_uid="tell_the_author")
def tell_the_author(sender, testimony, step, by, now, **more):
    """Author and whoever handed it in, if they did not do it themselves. Reviewers are not told of what is handed in:
    their queue counts it, and sixty in a day would bury the hearings among their messages."""
    if step.decision not in TOLD:
        return
    whom = {testimony.author_id or testimony.created_by_id, testimony.submitted_by_id} - {None, by.pk}
    tell(sorted(whom), NoticeAbout.TESTIMONY, testimony, step.decision)


@receiver(consent_withdrawn, dispatch_uid="let_go")
def let_go(sender, *, withdrawal, ended, by, now, **signal):
    return {
        "packets_discarded": discard_packets(ended, by=by, now=now),
        "tasks": tell_recipients(withdrawal, by=by, now=now),
    }


@receiver(access_ended, dispatch_uid="revoke_feeds")
def revoke_feeds(sender, *, users, by, now, **about):
    revoke_feeds_of(users, by=by, now=now)


@receiver(identity_asked, dispatch_uid="tell_coordinators")
def tell_coordinators_that_an_identity_was_asked_for(witness, by, **about):
    """Which witness, never who or what: the rest is in the audit trail. Whoever asked is not told of it."""
    grants = live(Membership.objects.filter(role=Role.COORDINATOR, desk=witness.desk_id, user__is_active=True))
    coordinators = grants.exclude(user=by).values_list("user", flat=True).distinct()
    tell(coordinators, NoticeAbout.WITNESS, witness, ASKED_FOR)


@receiver(glass_moved, dispatch_uid="tell_of_break_glass")
def tell_of_break_glass(opening, step, by, **about):
    """The other coordinators of the desk and the auditors; of a judgement also whoever opened it."""
    whom = set(told_of(opening, besides=[by])) | ({opening.by_id} - {by.pk})
    tell(sorted(whom), NoticeAbout.BREAK_GLASS, opening, step)
