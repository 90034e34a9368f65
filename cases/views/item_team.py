"""Who answers for one hearing, term or task."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone

from cases.actions.item_team import set_item_team
from cases.enums import ItemKind
from cases.pages.item_team import in_charge_of_case, team_of
from cases.reminders.moment import MODELS
from people.models import User
from people.querysets import may
from people.views.doors import for_staff

from .shell import page


class TeamForm(forms.Form):
    responsible = forms.ModelChoiceField(
        User.objects.none(),
        required=False,
        empty_label="Those in charge of the case",
        help_text="Is told of it, in place of those in charge of the case.",
    )
    backup = forms.ModelChoiceField(
        User.objects.none(),
        required=False,
        empty_label="The backup of the case",
        help_text="Is told when nobody acknowledges a critical reminder in time.",
    )

    def __init__(self, *args, colleagues, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.queryset = colleagues


@for_staff
def item_team(request, kind, pk):
    if kind not in ItemKind.values:
        raise Http404
    item = get_object_or_404(MODELS[kind].objects.permitted(request.user), pk=pk)
    if not may(request.user, "change", item):
        raise PermissionDenied
    team = team_of(item)
    colleagues = User.objects.colleagues_of(request.user).filter(memberships__desk=item.desk_id).distinct()
    initial = {"responsible": team and team.responsible_id, "backup": team and team.backup_id}
    form = TeamForm(request.POST or None, initial=initial, colleagues=colleagues)
    if request.method == "POST" and form.is_valid():
        try:
            set_item_team(item, by=request.user, now=timezone.now(), **form.cleaned_data)
        except ValidationError as error:
            form.add_error(None, ValidationError(error.messages))
        else:
            messages.success(request, "Saved; its reminders go to them from now on.")
            return HttpResponseRedirect(reverse("item_team", args=[kind, pk]))
    answer = page(
        request,
        "cases/item_team.html",
        f"Who answers for {item.reference}",
        item=item,
        kind=ItemKind(kind).label,
        form=form,
        by_case=in_charge_of_case(request.user, item),
    )
    answer.status_code = 400 if form.errors else 200
    return answer
