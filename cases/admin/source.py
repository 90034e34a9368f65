"""The source's page with what the apps above know: where its text is read and marked, and what it is claimed to say."""

from django.contrib import admin
from django.shortcuts import redirect

from config.shared.admin import act
from sources.admin.source import SourceAdmin
from sources.models import Source

admin.site.unregister(Source)


@admin.register(Source)
class FullSourceAdmin(SourceAdmin):
    actions_detail = (*SourceAdmin.actions_detail, "read_and_mark")

    @act("view", description="Read and mark", icon="ink_highlighter")
    def read_and_mark(self, request, object_id):
        return redirect("read_source", pk=self.found_for(request, object_id, "view").pk)
