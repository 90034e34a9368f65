"""Evidence files of a packet: clean copies alone, of sources that may go, chosen one by one by who looked at them."""

from dataclasses import dataclass

from cases.models import Citation, Claim, Exhibit
from people.unrestricted import unrestricted
from sources.enums import Derivation, WitnessProtection
from sources.models import EvidenceFile, PersonPhoto, Source

WHO_IS_SHOWN = "whoever a file shows must have agreed, also those its maker may not see"


@dataclass(frozen=True, slots=True)
class Offered:
    """A file with a clean copy that may go once someone says that it gives nobody away."""

    original: EvidenceFile
    clean: EvidenceFile
    source_title: str


@dataclass(frozen=True, slots=True)
class Kept:
    reference: str
    why: str


def files_of(user, case, purpose, recipient, cast, subject_pks, testimonies):
    """``(offered, kept back)``: files of sources cited for the case, its exhibits and testimonies."""
    sources = {row.source_id for row in testimonies}
    for model in (Citation, Claim):
        sources |= set(
            model.objects.permitted(user).filter(subject_id__in=subject_pks).values_list("source", flat=True)
        )
    exhibits = Exhibit.objects.permitted(user).filter(proceeding__case=case)
    sources |= set(exhibits.values_list("source", flat=True))
    seen = Source.objects.permitted(user).filter(pk__in=sources)
    files = EvidenceFile.objects.permitted(user).collected().filter(source__in=seen.order_by().values("pk"))
    going = set(
        EvidenceFile.objects.permitted(user, "view", purpose, recipient)
        .collected()
        .filter(source__in=sources)
        .values_list("pk", flat=True)
    )
    copies = {
        row.original_id: row
        for row in EvidenceFile.objects.permitted(user).filter(
            original__in=files.order_by().values("pk"), derived_as=Derivation.CLEAN_COPY
        )
    }
    offered, kept = [], []
    for file in files.select_related("source").order_by("reference"):
        why = _why_not(file, going, copies, cast)
        if why:
            kept.append(Kept(file.reference, why))
        else:
            offered.append(Offered(file, copies[file.pk], cast.watch.through(file.source.title)))
    return offered, kept


def _why_not(file, going, copies, cast):
    spoken = getattr(file.source, "testimony", None)
    if spoken is not None and spoken.witness.protection != WitnessProtection.NONE:
        return "a recording or paper of a protected witness never leaves"
    if file.pk not in going:
        shown = unrestricted(PersonPhoto, WHO_IS_SHOWN).filter(file=file).values_list("person", flat=True)
        return cast.why_not(shown) if shown else "its witness or speaker has not agreed"
    if file.pk not in copies:
        return "there is no clean copy without metadata"
    return ""
