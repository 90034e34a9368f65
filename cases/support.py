"""Which sources support a row, of those a reader may see: by citation, by claim, or because the row is one's own.

How far that verifies a row nobody judged is never said higher than what can be counted: no source, ``unverified``;
some, ``single_source``; two or more that neither repeat another source nor stand in one, ``corroborated``.
``documented`` is a person's judgement, and stands with persons alone.
"""

from collections import Counter
from typing import NamedTuple

from django.db.models import Exists, F, OuterRef, Q, QuerySet, UUIDField, Value
from django.db.models.functions import Cast

from cases.models import Citation, Claim, Disagreement
from config.shared.kept import answers, kept, written
from people.enums import Verification
from sources.models import Source

ORIGINAL = {"part_of__isnull": True, "origin__isnull": True}


class Way(NamedTuple):
    """Rows that join a row of the list, named by ``row``, to a source, named by ``source``."""

    rows: QuerySet
    row: str
    source: str


class Support(NamedTuple):
    sources: int = 0
    originals: int = 0

    @property
    def verification(self) -> str:
        if not self.sources:
            return Verification.UNVERIFIED
        return Verification.CORROBORATED if self.originals > 1 else Verification.SINGLE_SOURCE


def has_support(model) -> bool:
    return is_subject(model) or _own(model) is not None


def is_subject(model) -> bool:
    """Whether rows of ``model`` can be cited for and claimed of."""
    return model in Citation.subject_models()


def telling(user, model) -> Q:
    """Of which rows, among those ``user`` may see, what is said may be told. Claims and citations are what is said:
    whoever sees one was told."""
    return model.objects.all().telling(user) if is_subject(model) else Q()


def ways(user, model, **source):
    """To sources ``user`` may see of which ``source`` holds, from rows that were decided on before."""
    seen = Source.objects.permitted(user).order_by().filter(**source)
    if is_subject(model):
        for about in (Citation, Claim):
            rows = about.objects.about(model).permitted(user).order_by()
            yield Way(rows.filter(Exists(seen.filter(pk=OuterRef("source")))), "subject_id", "source_id")
    own = _own(model)
    if own == "pk":
        yield Way(seen, "pk", "pk")
    elif own is not None:
        rows = model._base_manager.order_by()
        yield Way(rows.filter(Exists(seen.filter(pk=OuterRef("source")))), "pk", "source_id")


def pairs(user, model, pks) -> list[tuple]:
    """``(row, source, what the source stands in, what it repeats)``, each pair once, for rows ``user`` was given; and
    once, without a source, each row of which anything said may be told at all. One statement."""
    asked = kept((model, "support"), user, lambda: [written(part) for part in _parts(user, model)])
    asked = [part for part in asked if part is not None]
    if not asked:
        return []
    sql = " union ".join(f'select * from ({part}) told where told."of" = any(%s)' for part, _ in asked)
    return answers(sql, [value for _, params in asked for value in (*params, list(pks))])


def _parts(user, model):
    none = Cast(Value(None), UUIDField())
    told = {"of": F("pk"), "by": none, "stands_in": none, "repeats": none}
    yield model._base_manager.order_by().filter(telling(user, model)).annotate(**told).values_list(*told)
    for rows, row, source in ways(user, model):
        over = "" if source == "pk" else "source__"
        told = {"of": F(row), "by": F(source), "stands_in": F(f"{over}part_of"), "repeats": F(f"{over}origin")}
        yield rows.annotate(**told).values_list(*told)


def support_of(user, model, pks) -> dict:
    """Id → ``Support``, for rows of which ``user`` may be told. One statement."""
    sources, originals = {}, Counter()
    for of, by, stands_in, repeats in pairs(user, model, pks):
        found = sources.setdefault(of, set())
        if by is not None:
            found.add(by)
            originals[of] += stands_in is None and repeats is None
    return {pk: Support(len(found), originals[pk]) for pk, found in sources.items()}


def said_about(user, kind, model):
    """Rows of ``kind`` (claims or citations) about rows of ``model``."""
    return kind.objects.about(model).permitted(user)


def supported(user, model, **source) -> Q:
    """Rows of ``model`` that a source supports which ``user`` may see and of which ``source`` holds."""
    return _any(rows.filter(**{row: OuterRef("pk")}) for rows, row, _ in ways(user, model, **source))


def corroborated(user, model) -> Q:
    """Rows of ``model`` that two original sources support."""
    there_are = list(ways(user, model, **ORIGINAL))
    asked = []
    for number, one in enumerate(there_are):
        for other in there_are[number:]:
            differs = other.rows.filter(**{other.row: OuterRef(one.row)}).exclude(
                **{other.source: OuterRef(one.source)}
            )
            asked.append(one.rows.filter(Exists(differs), **{one.row: OuterRef("pk")}))
    return _any(asked)


def verified(user, model, level) -> Q:
    """Rows of ``model`` whose support comes to ``level``."""
    if level == Verification.UNVERIFIED:
        return telling(user, model) & ~supported(user, model)
    if level == Verification.SINGLE_SOURCE:
        return supported(user, model) & ~corroborated(user, model)
    return corroborated(user, model) if level == Verification.CORROBORATED else Q(pk__in=())


def in_conflict(user, model) -> Q:
    """Rows of ``model`` about which sources answer a question differently that nobody has decided."""
    undecided = Disagreement.objects.permitted(user).order_by().filter(chosen__isnull=True)
    claims = Claim.objects.about(model).permitted(user).order_by()
    asked = claims.filter(Exists(undecided.filter(pk=OuterRef("disagreement"))), subject_id=OuterRef("pk"))
    return Q(Exists(asked))


def _own(model) -> str | None:
    """The key to the source of which the row is a part, or itself: a note, a claim, an exhibit."""
    if model is Source:
        return "pk"
    return "source" if any(field.name == "source" for field in model._meta.concrete_fields) else None


def _any(asked) -> Q:
    whole = Q(pk__in=())
    for rows in asked:
        whole |= Q(Exists(rows))
    return whole
