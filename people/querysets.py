"""Reads. ``permitted`` is the one decision behind every door: list, detail, admin, search, autocomplete, reminder."""

from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Q, Value, When
from django.db.models.functions import Least, Now

from . import rules
from .enums import FAMILY_TIES, Role, SamePersonVerdict, Whereabouts


def live_memberships(user):
    """Memberships of ``user`` that count now, by the database's clock."""
    return user.memberships.filter(Q(valid_until__isnull=True) | Q(valid_until__gt=Now()))


def roles_of(user) -> frozenset[str]:
    """Roles ``user`` holds now on any desk; none for strangers. One query, so ask once a request."""
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    return frozenset(live_memberships(user).values_list("role", flat=True))


def _roles_allowed(queryset, action):
    try:
        return queryset.rules[action]
    except KeyError:
        raise LookupError(f"No rule says who may {action!r} a {queryset.model.__name__}.") from None


class RecordQuerySet(models.QuerySet):
    """Rows of a desk at a level. Subclasses name their table of rules."""

    rules = rules.CONTENT

    def permitted(self, user, action="view"):
        """Rows on which ``user`` may do ``action``; none for anyone unknown. One subquery, never a second query.

        A membership counts when it is live, its role allows the action, it is on the row's desk and its level
        reaches the row's; a researcher's level never passes ``RESEARCH_LEVEL``. A grant as researcher sleeps while one
        works on staff: staff screens show fields no researcher may read. Raises LookupError for an action nobody ruled
        on.
        """
        roles = _roles_allowed(self, action)
        if not (user.is_authenticated and user.is_active):
            return self.none()
        reach = Case(
            When(role=Role.RESEARCHER, then=Least(F("max_level"), Value(rules.RESEARCH_LEVEL))),
            default=F("max_level"),
        )
        staff = live_memberships(user).filter(role__in=sorted(rules.STAFF))
        grant = (
            live_memberships(user)
            .filter(~Q(role=Role.RESEARCHER) | ~Exists(staff), role__in=sorted(roles), desk=OuterRef("desk"))
            .annotate(reach=reach)
            .filter(reach__gte=OuterRef("level"))
        )
        return self.filter(Exists(grant))

    def referable(self, user):
        """Rows a form may offer to ``user``."""
        return self.permitted(user)

    def nameable(self, user):
        """Rows a link may name to ``user``, and a filter may ask for."""
        return self.referable(user)


class PersonQuerySet(RecordQuerySet):
    rules = rules.PERSON

    def live(self):
        """Without those merged into another: what lists, searches and choosers show."""
        return self.filter(merged_into__isnull=True)

    def answering(self, user):
        """Rows that may answer for themselves or for the one they were merged into: ``user`` must see that one too."""
        kept = self.model._default_manager.permitted(user).values("pk")
        return self.permitted(user).filter(Q(merged_into__isnull=True) | Q(merged_into__in=kept))

    def with_family_in_custody(self, user):
        """Relatives of someone whose whereabouts are in custody, by the ties and people ``user`` may see."""
        held = self.model._default_manager.permitted(user).filter(whereabouts=Whereabouts.IN_CUSTODY).order_by()
        ties = self.model._meta.get_field("ties_from").related_model.objects.permitted(user).order_by()
        ties = ties.filter(kind__in=FAMILY_TIES)
        here = {"person": OuterRef("pk"), "other__in": held.values("pk")}
        there = {"other": OuterRef("pk"), "person__in": held.values("pk")}
        return self.filter(Exists(ties.filter(**here)) | Exists(ties.filter(**there)))

    def referable(self, user):
        return self.permitted(user).live()

    def nameable(self, user):
        return self.answering(user)


class MergeQuerySet(RecordQuerySet):
    rules = rules.MERGE


class NameQuerySet(RecordQuerySet):
    """Names, whose search keys follow their text on every path."""

    def bulk_create(self, objs, *args, **kwargs):
        objs = list(objs)
        for name in objs:
            name.take_from_parents()
            name.read_text()
        made = super().bulk_create(objs, *args, **kwargs)
        self._refresh_owners(objs)
        return made

    def bulk_update(self, objs, fields, *args, **kwargs):
        objs = list(objs)
        if "text" in fields:
            for name in objs:
                name.read_text()
            fields = list({*fields, "script", *self.model.KEY_FIELDS})
        changed = self.model._base_manager.using(self.db).bulk_update(objs, fields, *args, **kwargs)
        self._refresh_owners(objs)
        return changed

    def update(self, **kwargs):
        if "text" in kwargs:
            raise TypeError("Search keys follow the text: save the names, or use bulk_update.")
        return super().update(**kwargs)

    def _refresh_owners(self, names):
        owners = self.model._meta.get_field(self.model.parents[0]).related_model
        owners.refresh_display_names({name.owner_id for name in names})


class LegalQuerySet(RecordQuerySet):
    rules = rules.LEGAL_CONTENT


class StaffOnlyQuerySet(RecordQuerySet):
    rules = rules.STAFF_ONLY


class SamePersonQuerySet(RecordQuerySet):
    """Pairs whose two people ``user`` may see: that there is someone to clash with is itself told to nobody else."""

    rules = rules.SAME_PERSON

    def permitted(self, user, action="view"):
        persons = self.model._meta.get_field("first").related_model.objects.permitted(user)
        return super().permitted(user, action).filter(first__in=persons.values("pk"), second__in=persons.values("pk"))

    def waiting(self):
        """Not yet told apart, and neither of the two merged meanwhile."""
        return self.exclude(verdict=SamePersonVerdict.DIFFERENT).filter(
            first__merged_into__isnull=True, second__merged_into__isnull=True
        )


class GlobalQuerySet(models.QuerySet):
    """Rows that belong to no desk: asked by role alone."""

    rules = rules.ACCOUNTS

    def permitted(self, user, action="view"):
        roles = _roles_allowed(self, action)
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(Exists(live_memberships(user).filter(role__in=sorted(roles))))

    def referable(self, user):
        """Rows a form may offer to ``user``."""
        return self.permitted(user)

    def nameable(self, user):
        """Rows a link may name to ``user``, and a filter may ask for."""
        return self.referable(user)


class UserQuerySet(GlobalQuerySet):
    def permitted(self, user, action="view"):
        """Administrators see all accounts; a coordinator sees colleagues on the desks they coordinate."""
        allowed = super().permitted(user, action)
        if action != "view" or not (user.is_authenticated and user.is_active):
            return allowed
        desks = live_memberships(user).filter(role=Role.COORDINATOR).values("desk_id")
        colleagues = self.filter(pk__in=self.model._default_manager.filter(memberships__desk__in=desks).values("pk"))
        return allowed | colleagues

    def referable(self, user):
        return self.colleagues_of(user)

    def colleagues_of(self, user):
        """People one may put in charge of a case: active staff of the desks where ``user`` works."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        desks = live_memberships(user).filter(role__in=rules.STAFF).values("desk_id")
        mates = self.model._default_manager.filter(memberships__desk__in=desks, memberships__role__in=rules.STAFF)
        return self.filter(is_active=True, pk__in=mates.values("pk"))

    def known_to(self, user):
        """Accounts whose names ``user`` may read beside a row: colleagues past and present, and one's own.

        Auditors read who acted, so they know all accounts by name."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        if Role.AUDITOR in user.roles:
            return self.all()
        desks = live_memberships(user).values("desk_id")
        mates = self.model._default_manager.filter(memberships__desk__in=desks).values("pk")
        return self.permitted(user) | self.filter(pk__in=mates) | self.filter(pk=user.pk)


class DeskQuerySet(GlobalQuerySet):
    def permitted(self, user, action="view"):
        """Administrators manage desks; everyone sees the desks they are on."""
        allowed = super().permitted(user, action)
        if action != "view" or not (user.is_authenticated and user.is_active):
            return allowed
        return allowed | self.filter(pk__in=live_memberships(user).values("desk_id"))

    def known_to(self, user):
        """Desks whose names ``user`` may read beside a row; auditors read all grants, so all names."""
        if user.is_authenticated and user.is_active and Role.AUDITOR in user.roles:
            return self.all()
        return self.permitted(user)

    def open_for(self, user, action, model):
        """Desks on which ``user`` may do ``action`` to rows of ``model``: what a form offers for a new row."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        roles = _roles_allowed(model._default_manager.get_queryset(), action)
        return self.filter(pk__in=live_memberships(user).filter(role__in=sorted(roles)).values("desk_id"))


class GrantQuerySet(GlobalQuerySet):
    rules = rules.GRANTS

    def permitted(self, user, action="view"):
        """Administrators and auditors see all grants; a coordinator those on the desks they coordinate."""
        allowed = super().permitted(user, action)
        if action != "view" or not (user.is_authenticated and user.is_active):
            return allowed
        desks = live_memberships(user).filter(role=Role.COORDINATOR).values("desk_id")
        return allowed | self.filter(desk__in=desks)


class AuditQuerySet(GlobalQuerySet):
    rules = rules.AUDIT


class OwnQuerySet(models.QuerySet):
    """Rows that belong to one user: notifications, tokens."""

    owner_path = "user"

    def permitted(self, user, action="view"):
        if action not in ("view", "add", "change", "delete"):
            raise LookupError(f"No rule says who may {action!r} a {self.model.__name__}.")
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(**{self.owner_path: user})


def may(user, action, obj) -> bool:
    return type(obj)._default_manager.permitted(user, action).filter(pk=obj.pk).exists()
