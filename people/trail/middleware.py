"""Before an answer leaves: what was looked at, and what was refused. What cannot be written is not answered."""

from config.shared.client_address import client_address
from people import audit
from people.models import AuditEvent

from .addresses import mark_of
from .asking import ACCESS_REFUSED, asked
from .clear_addresses import keep_address
from .refusals import is_refusal, refused


class TrailMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with asked(request) as asking:
            answer = self.get_response(request)
            if is_refusal(request, answer):
                columns = refused(request.resolver_match, answer)
                audit.event(request.user, ACCESS_REFUSED, facts=_page(request), **columns).save(force_insert=True)
            elif _shows(answer):
                AuditEvent.objects.bulk_create(list(_looks(asking)))
            if asking.is_told:
                address = client_address(request)
                keep_address(mark_of(address), address)
        return answer


def _shows(answer) -> bool:
    """A form that comes back with errors shows its row as any page does."""
    return answer.status_code < 300 or answer.status_code in (400, 409, 412, 422)


def _looks(asking):
    """One event for the rows of each desk and level, so that each is shown to whoever may know of these rows."""
    page = _page(asking.request)
    asked_for = {str(value) for value in asking.request.resolver_match.kwargs.values()} if page else set()
    for reader, looks in asking.looks.values():
        for (desk, level), rows in looks.items():
            columns = {"desk_id": desk, "level": level, "rows": sorted(rows)}
            found = [pk for pk in rows if pk in asked_for] or (list(rows) if len(rows) == 1 else [])
            if len(found) == 1:
                columns |= {"object_id": found[0], "object_type": rows[found[0]]}
            yield audit.event(reader, "rows.read", facts=page | _counts(rows), **columns)


def _counts(rows):
    labels = list(rows.values())
    return {label: labels.count(label) for label in sorted(set(labels))}


def _page(request):
    """Its name in the list of addresses; never the address, which may carry what was searched for."""
    match = request.resolver_match
    return {"page": match.view_name or ""} if match is not None else {}
