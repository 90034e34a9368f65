"""How a row, or the rows of a query, are cited: where they stand, as of when, and a mark that proves what was read.

``digest`` is SHA-256 over the lines ``<id>:<version>``, in the order of the ids, parted by line feeds: whoever kept the
rows reckons it anew. The address carries the moment, so it answers the same rows again while those they tell of agree.
"""

import hashlib
import re
from datetime import UTC, datetime
from urllib.parse import urlencode

from django.conf import settings
from django.utils import timezone
from rest_framework.exceptions import ValidationError

CITE = "cite"
MOST = 50_000
TOO_MANY = f"More than {MOST:,} rows are not cited as one query. Ask a narrower one, or cite an export."
FEWER = 5
"""Smaller counts are not named in what will be printed: they may tell of somebody."""
# Neither what is asked nor when.
PAGING = {"cursor", "page_size", "ordering", "format", "as_of", CITE}


def cited(view, request, moment, states, pk=None) -> dict:
    """Of the rows ``states`` as of ``moment``; with ``pk``, of that one."""
    rows = list(states.order_by("id").values_list("id", "version", "reference")[: MOST + 1])
    if len(rows) > MOST:
        raise ValidationError({CITE: TOO_MANY})
    lines = "\n".join(f"{row_id}:{version}" for row_id, version, _ in rows)
    query = {} if pk is not None else _query(request)
    address = urlencode([*((name, value) for name in query for value in query[name]), ("as_of", written(moment))])
    made = {
        "url": f"{settings.SITE_ORIGIN}{request.path}?{address}",
        "as_of": moment,
        "retrieved_at": timezone.now().replace(microsecond=0),
        "query": query,
        "rows": f"fewer than {FEWER}" if pk is None and len(rows) < FEWER else str(len(rows)),
        "version": rows[0][1] if pk is not None else None,
        "digest": f"sha256:{hashlib.sha256(lines.encode()).hexdigest()}",
        "publisher": settings.PUBLISHER,
        "licence": settings.LICENCE,
    }
    title = _title(view.model, query, rows[0] if pk is not None else None)
    return made | {"text": _text(made, title), "bibtex": _bibtex(made, title), "csl": _csl(made, title)}


def written(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _query(request):
    """What was asked, in one order, however it was written."""
    asked = request.query_params
    return {name: sorted(set(asked.getlist(name))) for name in sorted(asked) if name not in PAGING}


def _title(model, query, row):
    """By reference: a name must not come into a list of works."""
    if row is not None:
        return f"{str(model._meta.verbose_name).capitalize()} {row[2]}, version {row[1]}"
    asked = "; ".join(f"{name} = {', '.join(values)}" for name, values in query.items())
    return f"{str(model._meta.verbose_name_plural).capitalize()}: {asked or 'all that may be read'}"


def _text(made, title):
    rows = "" if made["version"] is not None else f" {made['rows']} rows."
    return (
        f"{made['publisher']} ({made['as_of'].astimezone(UTC):%Y}). {title} [Data set]. As of {_minute(made['as_of'])}."
        f"{rows} Retrieved {_day(made['retrieved_at'])}, from {made['url']} ({made['digest']}). "
        f"Licence: {made['licence']}."
    )


def _bibtex(made, title):
    key = re.sub(r"[^a-z0-9]", "", made["publisher"].lower()) or "arasha"
    fields = {
        "author": f"{{{_tex(made['publisher'])}}}",
        "title": f"{{{_tex(title)}}}",
        "year": f"{made['as_of'].astimezone(UTC):%Y}",
        "howpublished": "Data set",
        "url": made["url"],
        "urldate": f"{made['retrieved_at'].astimezone(UTC):%Y-%m-%d}",
        "version": _minute(made["as_of"]),
        "note": _tex(f"{made['digest']}. Licence: {made['licence']}"),
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{{key}{made['as_of'].astimezone(UTC):%Y%m%d}{made['digest'][-8:]},\n{lines}\n}}"


def _csl(made, title):
    return {
        "id": made["digest"],
        "type": "dataset",
        "title": title,
        "author": [{"literal": made["publisher"]}],
        "publisher": made["publisher"],
        "issued": _parts(made["as_of"]),
        "accessed": _parts(made["retrieved_at"]),
        "version": _minute(made["as_of"]),
        "URL": made["url"],
        "note": f"{made['digest']}. Licence: {made['licence']}",
    }


def _tex(text):
    return re.sub(r"([\\{}&%$#_^~])", lambda match: TEX[match[0]], text)


TEX = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    **{char: f"\\{char}" for char in "{}&%$#_"},
}


def _minute(moment):
    moment = moment.astimezone(UTC)
    return f"{_day(moment)}, {moment:%H:%M:%S} UTC"


def _day(moment):
    moment = moment.astimezone(UTC)
    return f"{moment.day} {moment:%B %Y}"


def _parts(moment):
    moment = moment.astimezone(UTC)
    return {"date-parts": [[moment.year, moment.month, moment.day]]}
