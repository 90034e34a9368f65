"""What the database itself holds about testimonies, whichever door writes."""

import pgtrigger

CONTENT = (
    "source",
    "witness",
    "author",
    "given",
    "mode",
    "witness_location",
    "language",
    "text",
    "coercion_suspected",
    "health_notes",
    "reprisal_notes",
)
"""What was verified when a testimony was verified. Desk, level and interview session are how we keep it."""

_KEYS = ("source", "witness", "author")
_SPAN = ("earliest", "latest", "precision", "inferred", "words")


def content_columns() -> list[str]:
    columns = []
    for name in CONTENT:
        if name in _KEYS:
            columns.append(f"{name}_id")
        elif name == "given":
            columns += [f"given_{part}" for part in _SPAN]
        else:
            columns.append(name)
    return columns


_NEW = ", ".join(f"NEW.{column}" for column in content_columns())
_OLD = ", ".join(f"OLD.{column}" for column in content_columns())


def counted_text(name, *columns):
    """``text_version`` moves on with each new wording, and with nothing else: a stale copy cannot set it back."""
    changed = " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func=f"""
            NEW.text_version := OLD.text_version + CASE WHEN {changed} THEN 1 ELSE 0 END;
            RETURN NEW;
        """,
    )


GUARDS = [
    counted_text("testimony_counts_wordings", "text"),
    pgtrigger.Trigger(
        name="testimony_moves_by_acts",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func="""
            IF NEW.status IS DISTINCT FROM OLD.status AND NEW.status IS DISTINCT FROM (
                SELECT CASE decision WHEN 'taken_back' THEN 'draft' WHEN 'withdrawn' THEN 'verified'
                                     WHEN 'reopened' THEN 'submitted' ELSE decision END
                  FROM sources_review WHERE testimony_id = NEW.id ORDER BY created_at DESC, id DESC LIMIT 1
            ) THEN
                RAISE EXCEPTION 'The status of a testimony moves by a step of its review alone.'
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'testimony_moves_by_acts';
            END IF;
            RETURN NEW;
        """,
    ),
    pgtrigger.Trigger(
        name="testimony_stands_as_verified",
        when=pgtrigger.Before,
        operation=pgtrigger.Update,
        func=f"""
            IF OLD.status IN ('verified', 'published') AND NEW.status IN ('verified', 'published')
               AND ({_NEW}) IS DISTINCT FROM ({_OLD}) THEN
                RAISE EXCEPTION 'What was verified changes only by going back for review.'
                    USING ERRCODE = 'check_violation', CONSTRAINT = 'testimony_stands_as_verified';
            END IF;
            RETURN NEW;
        """,
    ),
]

NOT_ONE_S_OWN = pgtrigger.Trigger(
    name="review_is_not_of_ones_own",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert,
    func="""
        IF NEW.decision IN ('changes_requested', 'verified', 'published') AND EXISTS (
            SELECT 1 FROM sources_testimony t WHERE t.id = NEW.testimony_id AND NEW.reviewer_id IN
                (COALESCE(t.author_id, t.created_by_id), t.submitted_by_id, t.worded_by_id)
        ) THEN
            RAISE EXCEPTION 'Nobody reviews a testimony of their own.'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'review_is_not_of_ones_own';
        END IF;
        RETURN NEW;
    """,
)
STAYS_AS_TAKEN = pgtrigger.Protect(
    name="review_stays_as_taken",
    operation=pgtrigger.UpdateOf(
        *("testimony_id", "reviewer_id", "decision", "comment", "criteria_version"),
        *("answers", "text_version", "is_automatic"),
    )
    | pgtrigger.Delete,
)
