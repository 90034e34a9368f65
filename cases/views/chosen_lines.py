"""Lines of a page that someone ticked."""

from uuid import UUID

from django.http import Http404


def chosen_lines(lines, keys):
    """Those of ``lines`` whose rows ``keys`` name, in their order; an id that is none of them is a missing page."""
    try:
        wanted = {UUID(key) for key in keys}
    except ValueError:
        raise Http404 from None
    if wanted - {line.row.pk for line in lines}:
        raise Http404
    return [line for line in lines if line.row.pk in wanted]
