"""What would move, told to whoever is about to accept it, of the rows they may see; of others not even how many."""

from django.urls import reverse

from cases.models import Deadline, Detention

from .item import court_time

SHOWN = 100


def told(model_admin, request, moves) -> dict:
    """``moves`` for ``admin/what_moves.html``. Two queries, and those of the labels."""
    seen = {}
    for model in (Detention, Deadline):
        ids = [move.row.pk for move in moves if isinstance(move.row, model)]
        seen[model] = set(model.objects.permitted(request.user).filter(pk__in=ids).values_list("pk", flat=True))
    mine = [move for move in moves if move.row.pk in seen[type(move.row)]]
    labels = model_admin.labels(request)
    for move in mine[:SHOWN]:
        labels.want(type(move.row), move.row.pk)
    return {
        "left_out": max(len(mine) - SHOWN, 0),
        "moves": [
            {
                "name": labels.of(type(move.row), move.row.pk),
                "url": reverse(f"admin:cases_{move.row._meta.model_name}_change", args=[move.row.pk]),
                "what": move.what,
                "before": court_time(move.before, move.row.zone),
                "after": court_time(move.after, move.row.zone),
            }
            for move in mine[:SHOWN]
        ],
    }
