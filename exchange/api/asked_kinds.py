"""``kind=``: of which kinds of rows somebody asks, several by several parameters or with commas between them."""

from rest_framework.exceptions import ValidationError

from exchange.kinds import kinds_for


def asked_kinds(request, known) -> dict:
    """Kind → model, of what this reader and this token may read: all, or those asked for. ValidationError for one not
    among ``known``."""
    asked = [kind for each in request.query_params.getlist("kind") for kind in each.split(",")]
    if unknown := [kind for kind in asked if kind not in known]:
        raise ValidationError({"kind": f"No such kind: {', '.join(unknown)}. Choose among {', '.join(known)}."})
    allowed = kinds_for(request.user, request.auth)
    return {kind: model for kind, model in allowed.items() if not asked or kind in asked}
