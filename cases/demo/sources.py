"""The reports themselves, and the notes, expert reports, statements and testimonies they tell of."""

from cases.models import Exhibit
from people.enums import Level
from sources.enums import InterviewMode, SourceKind, TestimonyStatus
from sources.models import (
    DiplomaticNote,
    ExpertReport,
    KnowledgeLink,
    NoteConcern,
    Source,
    Statement,
    Testimony,
    TestimonySubject,
    Witness,
)

from .store import facts


def load_sources(store):
    for fact in facts("sources")["source"]:
        # The fact base speaks of its reports as S0 to S4, and so do notes on the conflicts between them.
        store.put(
            Source,
            fact["id"],
            desk=fact["desk"],
            kind=fact["kind"],
            title=f"{fact['title']} ({fact['report']})" if "report" in fact else fact["title"],
            author=store.get(fact.get("author")),
            publisher=store.get(fact.get("publisher")),
            publisher_words=fact.get("publisher_words", ""),
            language=fact.get("language", ""),
            is_machine_translated=fact.get("machine_translated", False),
            published=fact.get("published", ""),
            published_words=fact.get("published_words", ""),
            part_of=store.get(fact.get("part_of")),
            summary=fact.get("summary", ""),
        )


def load_notes_and_reports(store):
    given = facts("documents")
    for fact in given["note"]:
        store.put(
            DiplomaticNote,
            fact["id"],
            source=_inner_source(store, fact, SourceKind.DIPLOMATIC_NOTE, published=fact["sent"]),
            direction=fact["direction"],
            kind=fact["kind"],
            sender=store.get(fact["sender"]),
            addressee=store.get(fact["addressee"]),
            sent=fact["sent"],
            tone=fact["tone"],
            demands=fact["demands"],
        )
        for key in fact["concerns"]:
            store.put(NoteConcern, f"{fact['id']}:{key}", note=store.get(fact["id"]), organisation=store.get(key))
        store.cite(fact["id"], fact["sources"])
    for fact in given["expert_report"]:
        store.put(
            ExpertReport,
            fact["id"],
            source=_inner_source(store, fact, SourceKind.EXPERT_REPORT),
            kind=fact["kind"],
            findings=fact["findings"],
        )
        store.cite(fact["id"], fact["sources"])


def load_exhibits(store):
    for fact in facts("documents")["exhibit"]:
        source = store.rows.get(f"{fact['source']}-source") or store.get(fact["source"])
        store.put(
            Exhibit,
            fact["id"],
            proceeding=store.get(fact["proceeding"]),
            source=source,
            offered_by=fact["offered_by"],
            prompted_charge=fact.get("prompted_charge", False),
            cited_in_indictment=fact["cited_in_indictment"],
            note=fact.get("note", ""),
        )


def load_statements(store):
    for fact in facts("documents")["statement"]:
        store.put(
            Statement,
            fact["id"],
            source=_inner_source(store, fact, SourceKind.STATEMENT, published=fact.get("said", "")),
            speaker=store.get(fact.get("speaker")),
            on_behalf_of=store.get(fact.get("behalf")),
            said=fact.get("said", ""),
            audience=fact.get("audience", ""),
            gist=fact["gist"],
        )


def load_testimonies(store):
    """Internal, though the report is public: whether a witness agreed to more is not known, and unknown means no."""
    for fact in facts("documents")["testimony"]:
        internal = {"level": Level.INTERNAL}
        witness = store.put(
            Witness, f"{fact['id']}-witness", desk="families", person=store.get(fact["witness"]), **internal
        )
        source = store.put(
            Source,
            f"{fact['id']}-source",
            desk="families",
            kind=SourceKind.TESTIMONY,
            title=fact["title"],
            part_of=store.get("SRC3"),
            **internal,
        )
        testimony = store.put(
            Testimony,
            fact["id"],
            source=source,
            witness=witness,
            status=TestimonyStatus.DRAFT,
            mode=InterviewMode.REPORTED,
            given=fact["given"],
            witness_location=fact["location"],
            **internal,
        )
        for told in fact["subjects"]:
            subject = store.put(
                TestimonySubject,
                f"{fact['id']}:{told['person']}",
                testimony=testimony,
                person=store.get(told["person"]),
                relation=told["relation"],
                relation_words=told["words"],
                basis=told["basis"],
                basis_words=told["how"],
                last_status=told["status"],
                last_status_at="~2021-03?",
                reason_given=told["reason"],
                health=told["health"],
                **internal,
            )
            if "coercion" in told:
                store.put(
                    KnowledgeLink,
                    f"{fact['id']}:{told['person']}:1",
                    subject=subject,
                    position=1,
                    teller=store.get(told["coercion"]),
                    teller_words="his message to the family, suspected to be coerced",
                    coercion_suspected=True,
                    **internal,
                )
        store.cite(fact["id"], [["S3", "D"]])


def _inner_source(store, fact, kind, published=""):
    return store.put(
        Source,
        f"{fact['id']}-source",
        desk=fact["desk"],
        kind=kind,
        title=fact["title"],
        part_of=store.get(fact["part_of"]),
        published=published,
        summary=fact.get("summary", ""),
    )
