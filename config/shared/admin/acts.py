"""Acts: verbs on one row, each with its own small form."""

from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.template.response import TemplateResponse
from django.utils import timezone
from unfold.decorators import action


def act(name, *, description, icon):
    """Marks a method as an act on one row: its button shows to those who may do ``name`` to that row."""

    def mark(method):
        marked = action(description=description, icon=icon)(method)
        marked.act = name
        return marked

    return mark


class Acts:
    """For an admin class: shows the acts the user may do to the row, and runs one."""

    def get_actions_detail(self, request, object_id):
        offered = super().get_actions_detail(request, object_id)
        if not any(hasattr(action.method, "act") for action in offered):
            return offered
        row = self.get_object(request, unquote(str(object_id)))
        return [
            action
            for action in offered
            if not hasattr(action.method, "act") or (row is not None and self.may_act(request, action.method, row))
        ]

    def may_act(self, request, method, row) -> bool:
        return self.role_may(request, method.act) and self.may(request, method.act, row)

    def found_for(self, request, object_id, act):
        """The row to do ``act`` to, or to be led on from: hidden is 404, visible but not yours to do is 403."""
        row = self.get_object(request, unquote(object_id))
        if row is None or not self.role_may(request, "view"):
            raise Http404
        if not (self.role_may(request, act) and self.may(request, act, row)):
            raise PermissionDenied
        return row

    def act_view(self, request, object_id, *, act, form_class, perform, title, done):
        """Ask what ``form_class`` asks, then ``perform(row, by=…, now=…, **answers)``; errors come back in the form."""
        row = self.found_for(request, object_id, act)
        form = form_class(request.POST or None, row=row, request=request)
        if request.method == "POST" and form.is_valid():
            try:
                perform(row, by=request.user, now=timezone.now(), **form.cleaned_data)
            except ValidationError as error:
                form.spread(error)
            else:
                self.message_user(request, done)
                return self.response_post_save_change(request, row)
        context = {
            **self.admin_site.each_context(request),
            "title": title,
            "subtitle": self.labels(request).of(self.model, row.pk),
            "object": row,
            "original": row,
            "opts": self.opts,
            "form": form,
            "media": self.media + form.media,
        }
        return TemplateResponse(request, "admin/act.html", context)
