"""The person's page with what the apps above know: custody, parts in cases, testimonies. Claims have a page apart."""

from django.contrib import admin

from cases.models import Detention, Participation
from people.admin.person import PersonAdmin
from people.admin.record import tab
from people.models import Person
from sources.models import TestimonySubject

from .known import KnownHow
from .merge import Mergeable

admin.site.unregister(Person)


@admin.register(Person)
class FullPersonAdmin(KnownHow, Mergeable, PersonAdmin):
    actions_detail = (*PersonAdmin.actions_detail, "known", "merge")
    inlines = (
        *PersonAdmin.inlines,
        tab(Detention, "case", "kind", "began", "jurisdiction", "certainty", verbose_name_plural="detentions"),
        tab(Participation, "case", "role", "certainty", "note", verbose_name_plural="parts in cases"),
        tab(
            TestimonySubject,
            "testimony",
            "relation",
            "basis",
            "last_status",
            "last_status_at",
            verbose_name_plural="testimonies",
        ),
    )
