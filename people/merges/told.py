"""The merges of a person, as its history tells them."""

from dataclasses import dataclass

from django.apps import apps
from django.db.models import Q

from config.shared.labels import Labels
from people.models import Person, PersonMerge, Record, User


def merges_of(person: Person, user) -> list[PersonMerge]:
    """Newest first: what was merged into ``person``, and what ``person`` was merged into."""
    either = Q(kept=person) | Q(gone=person)
    return list(PersonMerge.objects.permitted(user).filter(either).order_by("-created_at", "-id"))


@dataclass(slots=True)
class MergeEntry:
    """One merge in words. Other rows are named only where ``labels`` may name them."""

    merge: PersonMerge
    person: Person
    labels: Labels

    @property
    def is_kept(self) -> bool:
        return self.merge.kept_id == self.person.pk

    @property
    def other_pk(self):
        return self.merge.gone_id if self.is_kept else self.merge.kept_id

    @property
    def other(self) -> str:
        return self.labels.of(Person, self.other_pk)

    @property
    def who(self) -> str:
        return self.labels.of(User, self.merge.by_id)

    @property
    def undone_by(self) -> str:
        return self.labels.of(User, self.merge.undone_by_id)

    @property
    def moved(self) -> list[tuple[str, int]]:
        return moved_by(self.merge, self.labels.user)


def moved_by(merge: PersonMerge, user) -> list[tuple[str, int]]:
    """What moved, in counts by kind of row, of those ``user`` may see; one query a kind."""
    found = {}
    for entry in merge.journal["changes"]:
        model = apps.get_model(entry["model"])
        if model is not Person and issubclass(model, Record):
            found.setdefault(model, []).append(entry["pk"])
    counts = []
    for model, pks in found.items():
        number = model._default_manager.permitted(user).filter(pk__in=pks).count()
        if number:
            names = model._meta
            counts.append((str(names.verbose_name if number == 1 else names.verbose_name_plural), number))
    return sorted(counts)
