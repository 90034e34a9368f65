"""One's own webhooks: made, tried, switched on and off, their log. For who coordinates a desk, and for researchers."""

from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from cases.views.shell import page
from exchange.actions import webhooks as acts
from exchange.enums import WebhookState
from exchange.forms.webhooks import WebhookForm
from exchange.models import Webhook, WebhookDelivery
from exchange.pages.webhooks import log_of, overview
from exchange.webhooks.rights import may_listen
from people.enums import Role
from people.step_up import confirmed
from people.views.doors import for_roles


def where_allowed(view):
    @wraps(view)
    def asked(request, *args, **kwargs):
        if not settings.WEBHOOKS:
            raise Http404
        return view(request, *args, **kwargs)

    return for_roles({Role.COORDINATOR, Role.RESEARCHER})(asked)


@where_allowed
@confirmed
def webhooks(request):
    """List and make. The secret is in the answer to the POST alone and is not kept in the session."""
    form, made, secret = WebhookForm(request.POST or None, user=request.user), None, ""
    if request.method == "POST" and form.is_valid():
        given = {name: form.cleaned_data.get(name) for name in ("name", "url", "desk", "events", "kinds")}
        try:
            made, secret = acts.make_webhook(request.user, now=timezone.now(), **given)
        except ValidationError as refused:
            told = refused.error_dict if hasattr(refused, "error_dict") else {None: refused.error_list}
            for name, why in told.items():
                form.add_error(name if name in form.fields else None, why)
        else:
            form = WebhookForm(user=request.user)
    own = Webhook.objects.permitted(request.user).exclude(state=WebhookState.ENDED)
    answer = page(
        request,
        "exchange/webhooks.html",
        "Webhooks",
        status=400 if form.errors else 200,
        form=form,
        made=made,
        secret=secret,
        webhooks=overview(own.select_related("desk"), request.user),
    )
    answer["Cache-Control"] = "no-store"
    return answer


@where_allowed
def webhook(request, pk):
    hook = get_object_or_404(Webhook.objects.permitted(request.user).select_related("desk"), pk=pk)
    return _shown(request, hook)


@where_allowed
@confirmed
@require_POST
def rotate(request, pk):
    hook = get_object_or_404(Webhook.objects.permitted(request.user, "change").select_related("desk"), pk=pk)
    secret = acts.rotate_secret(hook, by=request.user, now=timezone.now())
    hook.refresh_from_db()
    return _shown(request, hook, secret=secret)


@where_allowed
@require_POST
def change_webhook(request, pk, act):
    """Try, pause, resume, end."""
    hook = get_object_or_404(Webhook.objects.permitted(request.user, "change"), pk=pk)
    verbs = {
        "ping": (acts.ping, "A test is on its way. Its answer stands in the log in a minute."),
        "pause": (acts.pause, "Paused. What was still to be told is not told any more."),
        "resume": (acts.resume, "Switched on. It is told of what happens from now on."),
        "end": (acts.end, "The webhook has ended. Its address is told of nothing any more."),
    }
    if act not in verbs:
        raise Http404
    perform, done = verbs[act]
    try:
        perform(hook, by=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, done)
    return HttpResponseRedirect(reverse("webhooks") if act == "end" else reverse("webhook", args=[hook.pk]))


@where_allowed
@require_POST
def resend(request, pk):
    delivery = get_object_or_404(WebhookDelivery.objects.permitted(request.user, "change"), pk=pk)
    try:
        acts.resend(delivery, by=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
    else:
        messages.success(request, "It is told again within a minute, if it may still be told.")
    return HttpResponseRedirect(reverse("webhook", args=[delivery.webhook_id]))


def _shown(request, hook, secret=""):
    answer = page(
        request,
        "exchange/webhook.html",
        hook.name,
        webhook=hook,
        secret=secret,
        desk=hook.desk if may_listen(request.user, hook.desk_id) else None,
        log=log_of(hook, WebhookDelivery.objects.permitted(request.user).filter(webhook=hook)),
        now=timezone.now(),
    )
    answer["Cache-Control"] = "no-store"
    return answer
