"""The public sources on which what is told rests."""

from cases.models import Citation
from sources.enums import SourceKind

NOT_PUBLIC = (SourceKind.TESTIMONY, SourceKind.OWN_RECORD)


def sources_of(user, going, subjects, cast) -> list[dict]:
    """``going``: sources that may go. Testimonies and our own records are told of in their own place or not at all."""
    cited = Citation.objects.permitted(user).filter(subject_id__in=subjects).order_by().values("source")
    rows = going.filter(pk__in=cited).exclude(kind__in=NOT_PUBLIC).order_by("title", "reference")
    return [
        {
            "reference": row.reference,
            "told": [
                each
                for each in (
                    ["Kind", row.get_kind_display()],
                    ["Title", cast.watch.through(row.title)],
                    ["Publisher as printed", cast.watch.through(row.publisher_words)],
                    ["Published", str(row.published) if row.published else ""],
                    ["Address", cast.watch.through(row.url)],
                )
                if each[1]
            ],
        }
        for row in rows
    ]
