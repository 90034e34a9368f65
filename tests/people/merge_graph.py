"""Random graphs round two persons, and a picture of every table to hold against another."""

import random
import uuid
from datetime import date

from django.apps import apps

from cases import models as cases
from people import models as people
from people.actions.records import save_record
from people.enums import TieKind
from sources import models as sources
from tests import make
from tests.every_row import _row as row

# What tells of the merge itself, or of acts; history is written by triggers and only ever grows.
APART = {people.AuditEvent, people.Seal, people.PersonMerge}
# Of a row that was written, who wrote it last, when, and how often: these must move on, in both directions, or a form
# opened before the merge would save over what came after. Nothing else of it may differ, and rows that were not written
# are compared with these too.
BOOKKEEPING = {"version", "updated_at", "updated_by_id"}


def picture() -> dict:
    """Every row of every table of ours: ``(table, id)`` → all its columns."""
    found = {}
    for app in ("people", "sources", "cases"):
        for model in apps.get_app_config(app).get_models():
            if model in APART or model.__name__.endswith("History"):
                continue
            for each in model._base_manager.values():
                found[model._meta.label, each["id"]] = {
                    name: bytes(value) if isinstance(value, memoryview) else value for name, value in each.items()
                }
    return found


def differences(before, after, written=frozenset()) -> dict:
    """Rows that differ, column by column; the bookkeeping of rows in ``written`` must have moved on instead."""
    wrong = {}
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old is None or new is None:
            wrong[key] = ("missing", old, new)
            continue
        skipped = BOOKKEEPING if str(key[1]) in written else set()
        columns = {name: (old[name], new[name]) for name in old if name not in skipped and old[name] != new[name]}
        if skipped and "version" in old and new["version"] <= old["version"]:
            columns["version"] = (old["version"], new["version"])
        if columns:
            wrong[key] = columns
    return wrong


SAID = {
    "sex": ["unknown", "female", "male"],
    "ethnicity": ["", "Kazakh", "Uyghur"],
    "occupation": ["", "teacher", "herder", "a very long story " * 10],
    "whereabouts": ["unknown", "free", "in_custody"],
    "last_confirmed_on": [None, date(2025, 3, 1), date(2025, 4, 1)],
    "verification": ["unverified", "documented"],
    "verification_criteria": ["", "passport seen"],
    "is_public_figure": [False, True],
    "citizenships": [[], ["KZ"], ["CN"]],
    "summary": ["", "Short.", "long " * 200],
    "known_as": ["", "uncle of someone"],
}
BIRTHS = [None, "1970", "1970-05-01", "~1968", "1965/1970"]


class Graph:
    """Two records, ``kept`` and ``gone``, of one desk, a few others, and rows of every kind between them."""

    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.desk = make.desk()
        self.at = {"desk": self.desk}
        self.by = make.user("coordinator", on=self.desk, max_level=3)
        self.places = [make.place(**self.at) for _ in range(2)]
        self.colleague = make.user("caseworker", on=self.desk, max_level=3)
        self.kept, self.gone = self.person(), self.person()
        self.is_named = self.kept.names.filter(level=self.kept.level).exists()
        self.others = [self.person() for _ in range(3)]
        self.case_list = [make.case(**self.at) for _ in range(2)]
        self.source_list = [make.source(**self.at) for _ in range(2)]
        self.proceedings = [make.proceeding(case=case) for case in self.case_list]
        self.told = [make.testimony(**self.at) for _ in range(2)]
        self.events = [make_event(case) for case in self.case_list]
        note = make.note(**self.at)
        for person in (self.kept, self.gone, *self.others[:1]):
            self.surround(person, note)
        self.between()

    def choices(self):
        """For some facts the value of the record that goes."""
        if self.gone.level > self.kept.level:
            return {}
        return {name: self.chance.choice(["kept", "gone"]) for name in ("birth", "sex", "whereabouts") if self.maybe()}

    def maybe(self, share=0.6):
        return self.chance.random() < share

    def person(self):
        said = {name: self.chance.choice(values) for name, values in SAID.items()}
        level = self.chance.choice([1, 1, 1, 2])
        made = make._record(people.Person, level=level, **said, **self.at)
        made.birth = self.chance.choice(BIRTHS)
        made.birthplace = self.chance.choice([None, *self.places])
        made.residence = self.chance.choice([None, *self.places])
        made.save()
        for number in range(self.chance.choice([0, 1, 2, 2])):
            text = self.chance.choice(["Ardak Test", "Ардақ Тест", "阿尔达克"])
            people.PersonName.objects.create(person=made, text=text, is_main=number == 0 and self.maybe(0.9))
        made.refresh_from_db()
        return made

    def surround(self, person, note):
        chance, one = self.chance, {"person": person}
        for case in self.case_list:
            for role in ("detainee", "victim"):
                if self.maybe():
                    remark = chance.choice(["", "seen there", "heard of"])
                    part = row(cases.Participation, case=case, role=role, note=remark, **one)
                    self.support(part)
        for proceeding in self.proceedings:
            if self.maybe(0.8):
                self.defend(proceeding, person)
            if self.maybe(0.2):
                type(proceeding).objects.filter(pk=proceeding.pk).update(judge=person, prosecutor=person)
        for testimony in self.told:
            if self.maybe(0.8):
                self.speak_of(testimony, person)
        for other in self.others:
            if other != person and self.maybe():
                kind = chance.choice([TieKind.SIBLING, TieKind.PARENT])
                pair = [person, other] if self.maybe(0.5) else [other, person]
                tie = {"person": pair[0], "kind": kind, "other": pair[1]}
                if not people.Tie.objects.filter(**tie).exists():
                    self.support(make.tie(**tie, words=chance.choice(["", "as they say"])))
            pair = sorted((person, other), key=lambda each: each.pk)
            pair = {"first": pair[0], "second": pair[1]}
            if other != person and self.maybe() and not people.SamePerson.objects.filter(**pair).exists():
                verdict = chance.choice(["different", "unsure"])
                row(people.SamePerson, **pair, verdict=verdict, reason=chance.choice(["alike", "same village"]))
        for number in range(chance.randrange(3)):
            stay = make.detention(case=chance.choice(self.case_list), is_held_true=number == 0, **one)
            row(cases.DetentionCondition, detention=stay, kind="health", text="well")
            self.support(stay)
        for event in self.events:
            if self.maybe():
                row(cases.EventPart, event=event, **one)
        if self.maybe():
            row(cases.Charge, article="174", **one)
        if self.maybe():
            row(cases.Reprisal, case=self.case_list[0], kind="fine", **one)
        if self.maybe():
            row(sources.Consent, purpose="court", status="given", valid_from=date(2025, 1, 1), **one)
        if self.maybe():
            row(sources.NoteConcern, note=note, **one)
        if self.maybe():
            make.witness(**one, **self.at)
        if self.maybe():
            row(sources.Statement, source=make.source(kind="statement", **self.at), gist="said", speaker=person)
        if self.maybe():
            row(sources.ExpertReport, source=make.source(**self.at), kind="linguistic", expert=person)
        if self.maybe():
            make.source(author=person, **self.at)
        if self.maybe():
            row(people.IdentityDocument, kind="passport", number="N12345678", **one)
        for number in range(chance.randrange(3)):
            file = row(
                sources.EvidenceFile,
                source=self.source_list[0],
                original_name="photo.png",
                media_type="image/png",
                size=1,
                sha256="0" * 64,
                store_key=str(uuid.UUID(int=chance.getrandbits(128))),
            )
            row(sources.CustodyEvent, file=file, act="received", at=file.created_at)
            row(sources.PersonPhoto, file=file, is_current=number == 0, **one)
        self.support(person)

    def defend(self, proceeding, person):
        note = self.chance.choice(["", "a note"])
        defendant = row(cases.Defendant, proceeding=proceeding, person=person, note=note)
        row(cases.Charge, defendant=defendant, article="174", description="as charged")
        row(cases.Measure, defendant=defendant, kind="remand", since="2025-05")
        row(cases.Outcome, defendant=defendant, kind="warning")
        for lawyer in self.others[1:]:
            if self.maybe():
                row(cases.Counsel, defendant=defendant, lawyer=lawyer, is_appointed=self.maybe(0.5))
        self.support(defendant)

    def speak_of(self, testimony, person):
        subject = row(sources.TestimonySubject, testimony=testimony, person=person, health="well")
        for position in range(1, 1 + self.chance.randrange(4)):
            teller = self.chance.choice([None, self.kept, self.gone, *self.others])
            row(sources.KnowledgeLink, subject=subject, position=position, teller=teller, told="2025")

    def support(self, subject):
        for source in self.source_list:
            if self.maybe(0.5):
                make.citation(subject=subject, source=source, note=self.chance.choice(["", "p. 1"]))
        if self.maybe(0.5):
            make.claim(subject=subject, source=self.source_list[0], value=self.chance.choice(["one", "two"]))

    def between(self):
        """What the two records say of each other."""
        if self.maybe():
            self.support(make.tie(person=self.kept, other=self.gone, kind="sibling"))
        if self.maybe():
            make.tie(person=self.gone, other=self.kept, kind="cousin")
        if self.maybe():
            first, second = sorted((self.kept, self.gone), key=lambda each: each.pk)
            row(people.SamePerson, first=first, second=second, verdict="same", reason="one photograph")


def make_event(case):
    return row(cases.Event, case=case, title="An invented event", happened="2025")


class Edits:
    """What colleagues do after a merge: ``changed`` columns of rows by id, and ids of rows ``added``."""

    def __init__(self, graph, merge):
        self.graph, self.merge, self.chance = graph, merge, graph.chance
        self.by = graph.colleague
        self.changed, self.added = {}, set()
        kept = people.Person.objects.get(pk=graph.kept.pk)
        self.edit(kept, occupation="driver", ethnicity="Kyrgyz", summary="Rewritten.")
        journal = merge.journal
        for model, column, text in (
            (cases.Detention, "notes", "moved to another block"),
            (people.PersonName, "words", "as on the passport"),
            (cases.Participation, "note", "corrected"),
            (cases.Charge, "description", "corrected"),
            (cases.Defendant, "note", "corrected"),
            (people.Tie, "words", "corrected"),
            (sources.KnowledgeLink, "teller_words", "corrected"),
        ):
            moved = [each["pk"] for each in journal["changes"] if each["model"] == model._meta.label_lower]
            aside = [each for each in journal["set_aside"] if each["model"] == model._meta.label_lower]
            twins = [each["twin"] for each in aside if each["twin"]]
            for pk in {self.chance.choice(some) for some in (moved, twins) if some}:
                self.edit(model.objects.get(pk=pk), **{column: text})
            if model is cases.Defendant:
                for pk in twins[:1]:
                    self.add(cases.Charge(defendant_id=pk, article="180"))
        if graph.is_named:  # else it would rightly be the name shown first
            self.add(people.PersonName(person=kept, text="Later Name"))
        self.add(cases.Detention(person=kept, kind="unknown"))
        self.add(cases.Reprisal(person=kept, kind="fine"))
        claims = [each for each in journal["made"] if each["model"] == "cases.claim"]
        if claims:
            claim = cases.Claim.objects.get(pk=self.chance.choice(claims)["pk"])
            claim.certainty = "hearsay"
            save_record(claim, by=self.by)
            self.added |= {str(claim.pk)}
            self.source_of_claim = str(claim.source_id)
        else:
            self.source_of_claim = None

    def edit(self, row, **values):
        for name, value in values.items():
            setattr(row, name, value)
        save_record(row, by=self.by)
        self.changed[str(row.pk)] = values

    def add(self, row):
        save_record(row, by=self.by)
        self.added.add(str(row.pk))
