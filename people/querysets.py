"""Reads. ``permitted`` is the one decision behind every door: list, detail, admin, search, autocomplete, reminder."""

from collections import defaultdict

from django.db import models
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, When

from config.shared.among import among
from config.shared.many_rows import ManyRows

from . import rules
from .consent import condition, naming, needs_consent
from .enums import FAMILY_TIES, ConsentPurpose, Role, SamePersonVerdict, Whereabouts
from .grants import desks_of, grants_of, rights_of, roles_of
from .trail import seen


def roles_allowed(queryset, action):
    try:
        return queryset.rules[action]
    except KeyError:
        raise LookupError(f"No rule says who may {action!r} a {queryset.model.__name__}.") from None


class RecordQuerySet(ManyRows):
    """Rows of a desk at a level. Subclasses name their table of rules."""

    rules = rules.CONTENT
    _read_by = _about = None

    def _clone(self):
        made = super()._clone()
        made._read_by, made._about = self._read_by, self._about
        return made

    def _fetch_all(self):
        """Whatever door it is that reads permitted rows, those of level 2 and up are noted: see ``people/trail``."""
        is_read_now = self._result_cache is None
        super()._fetch_all()
        if is_read_now and self._read_by is not None:
            self.note(self._result_cache, self._read_by)

    def note(self, rows, user):
        """These rows of it, ``user`` has read."""
        seen.note(user, self.model, rows)

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        """Rows on which ``user`` may do ``action`` for ``purpose``; none for anyone unknown.

        A grant counts when it is live, its role allows the action, it is on the row's desk and it reaches the row's
        level: see ``grants_of``. What a coordinator opened by break-glass may be viewed too, and nothing else done to
        it. For casework that is all, by plain columns of the row, so that an index serves them whatever it is combined
        with. For any other purpose everyone the row tells of must have agreed, to ``recipient`` where they want to be
        asked each time; whatever a researcher reads is for research.
        Raises LookupError for an action nobody ruled on, for an unknown purpose, and for a purpose other than casework
        where the model does not say whose consent it needs.
        """
        within, is_research = self._within(user, action, purpose)
        purposes = {purpose} if needs_consent(purpose) else set()
        if is_research:
            purposes.add(ConsentPurpose.RESEARCH)
        asked = [condition(self.model, each, recipient, kinds=self._about) for each in sorted(purposes)]
        if within is None:
            return self.none()
        rows = self.filter(within, *asked)
        rows._read_by = user
        return rows

    def telling_of(self, models):
        """Rows about rows of any kind: ``permitted`` after it asks for those about rows of ``models`` alone, and gives
        no others. To ask for each kind there is takes longer."""
        rows = self._chain()
        rows._about = tuple(models)
        return rows

    def _within(self, user, action, purpose=ConsentPurpose.CASEWORK, path=""):
        """The rows ``user`` reaches for ``action`` by plain columns, at the end of ``path``; None: not one. And whether
        some of it is reached as a researcher."""
        roles = roles_allowed(self, action)
        reach = defaultdict(int)
        rights = rights_of(user)
        is_research = False
        for grant in rights.grants:
            if grant.role in roles and grant.desk_id is not None:
                reach[grant.desk_id] = max(reach[grant.desk_id], grant.reach)
                is_research |= grant.role == Role.RESEARCHER
        if not reach:
            return None, is_research
        within = Q()
        for level in sorted(set(reach.values())):
            desks = [desk for desk, reached in reach.items() if reached == level]
            within |= among(f"{path}desk", desks) & Q(**{f"{path}level__lte": level})
        looks = action == "view" and purpose == ConsentPurpose.CASEWORK and Role.COORDINATOR in roles
        if looks and (opened := rights.opened(self.model)):
            within |= Q(**{f"{path}pk__in": opened})
        return within, is_research

    def seen_through(self, user, path) -> Q:
        """Of rows joined to one of these by the key ``path``: that ``user`` may see that one too. Plain columns, for
        counting many; whether its people agreed to research is asked by ``permitted`` of the rows themselves."""
        within, _ = self._within(user, "view", path=f"{path}__")
        return Q(pk__in=[]) if within is None else within

    def reached_by(self, user, action, desk_id, level) -> bool:
        """Whether ``user`` may do ``action`` at that desk and level: asked before anything else is said of a new row,
        so that a clash with what stands there is told only to those who see it."""
        roles, grants = roles_allowed(self, action), grants_of(user)
        return any(grant.role in roles and grant.desk_id == desk_id and level <= grant.reach for grant in grants)

    def label_for(self, user):
        """What a link calls a row to ``user``, as an expression; None: its name or title. A title that is free text
        is not told to researchers."""
        hidden = getattr(self.model, "title_is_free_text", False) and Role.RESEARCHER in roles_of(user)
        return F("reference") if hidden else None

    def telling(self, user) -> Q:
        """Of which permitted rows ``user`` may be told what is said of them, and by whom: a researcher of those alone
        all of whose people agreed to be named."""
        is_research = Role.RESEARCHER in roles_of(user)
        return condition(self.model, ConsentPurpose.RESEARCH, named=True) if is_research else Q()

    def referable(self, user):
        """Rows a form may offer to ``user``."""
        return self.permitted(user)

    def nameable(self, user):
        """Rows a link may name to ``user``, and a filter may ask for."""
        return self.referable(user)


class PersonQuerySet(RecordQuerySet):
    rules = rules.PERSON

    def named_for_research(self):
        """Whether someone agreed to be named for research, as an expression."""
        return naming(self.model, ConsentPurpose.RESEARCH)

    def label_for(self, user):
        """The name, or the reference for a researcher who may not read it."""
        if Role.RESEARCHER not in roles_of(user):
            return None
        named = When(self.named_for_research(), then=F("display_name"))
        return Case(named, default=F("reference"), output_field=CharField())

    def live(self):
        """Without those merged into another: what lists, searches and choosers show."""
        return self.filter(merged_into__isnull=True)

    def answering(self, user):
        """Rows that may answer for themselves or for the one they were merged into: ``user`` must see that one too."""
        # By key: of an IN, PostgreSQL takes reading all of the desk's rows for the cheaper half.
        kept = self.model._default_manager.permitted(user).order_by().filter(pk=OuterRef("merged_into"))
        return self.permitted(user).filter(Q(merged_into__isnull=True) | Q(Exists(kept)))

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
        changed = super().bulk_update(objs, fields, *args, **kwargs)
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

    def permitted(self, user, action="view", purpose=ConsentPurpose.CASEWORK, recipient=""):
        persons = self.model._meta.get_field("first").related_model.objects.permitted(user)
        rows = super().permitted(user, action, purpose, recipient)
        return rows.filter(first__in=persons.values("pk"), second__in=persons.values("pk"))

    def waiting(self):
        """Not yet told apart, and neither of the two merged meanwhile."""
        unmerged = {"first__merged_into": None, "second__merged_into": None}
        return self.exclude(verdict=SamePersonVerdict.DIFFERENT).filter(**unmerged)


class GlobalQuerySet(models.QuerySet):
    """Rows that belong to no desk: asked by role alone."""

    rules = rules.ACCOUNTS

    def permitted(self, user, action="view"):
        return self.all() if roles_allowed(self, action) & roles_of(user) else self.none()

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
        desks = desks_of(user, {Role.COORDINATOR})
        return allowed | self.filter(pk__in=self._on(desks)) if action == "view" and desks else allowed

    def referable(self, user):
        return self.colleagues_of(user)

    def colleagues_of(self, user):
        """People one may put in charge of a case: active staff of the desks where ``user`` works."""
        desks = desks_of(user, rules.STAFF)
        return self.filter(is_active=True, pk__in=self._on(desks, memberships__role__in=rules.STAFF))

    def addressed(self, user, email: str):
        """The open account with exactly this e-mail address, told to those who give grants; else None."""
        if not roles_of(user) & {Role.ADMINISTRATOR, Role.COORDINATOR}:
            return None
        return self.filter(email__iexact=email, is_active=True).first()

    def _on(self, desks, **memberships):
        """Ids of those who are or were on ``desks``."""
        return self.model._default_manager.filter(memberships__desk__in=desks, **memberships).values("pk")

    def known_to(self, user):
        """Accounts whose names ``user`` may read beside a row: colleagues past and present, and one's own.

        Auditors read who acted, so they know all accounts by name."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        if Role.AUDITOR in user.roles:
            return self.all()
        return self.permitted(user) | self.filter(pk__in=self._on(desks_of(user))) | self.filter(pk=user.pk)


class OwnQuerySet(models.QuerySet):
    """Rows that belong to one user: notifications, tokens."""

    owner_path = "user"

    def permitted(self, user, action="view"):
        if action not in ("view", "add", "change", "delete"):
            raise LookupError(f"No rule says who may {action!r} a {self.model.__name__}.")
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(**{self.owner_path: user})


def may(user, action, obj, *purpose) -> bool:
    """``purpose``: of a content row, what for and for which recipient; casework where none is named."""
    return type(obj)._default_manager.permitted(user, action, *purpose).filter(pk=obj.pk).exists()
