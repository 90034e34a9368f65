"""Boxes of the particulars of a source, the same on their own page and in the tab of their source."""

TESTIMONY_BOXES = (
    ("witness", "session"),
    ("author", "status"),
    "given",
    ("mode", "language"),
    "witness_location",
    "text",
    "text_direction",
    "coercion_suspected",
    "health_notes",
    "reprisal_notes",
)
NOTE_BOXES = (
    ("direction", "kind"),
    ("sender", "addressee"),
    ("number", "tone"),
    "sent",
    "demands",
    "reply_due_on",
    "replied",
    "reply",
)
EXPERT_BOXES = (
    "kind",
    ("expert", "institution"),
    "ordered_by",
    "done",
    "question",
    "findings",
    "flaws",
    "answers",
)
STATEMENT_BOXES = (("speaker", "speaker_group"), "on_behalf_of", "said", "audience", "gist")
FILE_COLUMNS = ("original_name", "media_type", "size", "file_class", "is_held")
