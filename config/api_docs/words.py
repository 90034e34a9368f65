"""Words for strangers: what each resource is, what its methods and its verbs do.

A new resource gets a line here; a new verb gets one too, or says it in the first sentence of its docstring.
"""

INTRODUCTION = """\
Records of a human-rights organisation: people taken into custody or prosecuted, what happened to them, and which source
says so. Where sources disagree, their claims stand side by side.

**Sign in** with a token made on the page “API tokens”: `Authorization: Token ara_…`. A token has the rights its owner
has at that moment, within its scopes (`x-scope` names the one an operation needs).

**What you are answered** depends on your rights. A row you may not see does not exist for you: 404, and it is in no
list. Researchers read rows of people who agreed to research, in fewer fields: the second shape of an answer, where
there are two (`…ForResearch`).

**Lists** come in pages. `next` is the address of the page that follows; null says this was the last. Filters are named
like fields; a parameter nobody declared is refused.

**Dates** are often known in part. `edtf` is the date as far as it is known (`2018`, `2018-03`, `2018-03/2018-05`,
`~2004` for about), `earliest` and `latest` are the first and last day it may mean, `words` what the source said. Count
with both ends, or say which one you took.

**Links** to other rows are `{id, reference, name}`, null where you may not see that row. A `reference` such as
`P-7K3F9` never changes: cite it.

**Errors** have one shape: `code` for programs, `message` for people, `fields` with what to do about each field.
"""

# resource → (what one row is called, what it is)
RESOURCES = {
    "persons": ("person", "Someone on record: who they are, where they are, and how well that is verified."),
    "merges": ("merge", "Two records of one person made one."),
    "names": ("name of a person", "One spelling of someone's name, in one script, as one source prints it."),
    "papers": ("identity paper", "A passport, identity card or other paper of someone."),
    "ties": ("tie", "How two people are related: family, marriage, guardianship."),
    "groups": ("group of people", "People a source speaks of together, known by name or by number."),
    "same-persons": ("verdict on a pair", "Two records that look like one person, and what we think of it."),
    "organisations": ("organisation", "A court, police body, camp, prison, ministry, newsroom or NGO."),
    "organisation-names": ("name of an organisation", "One spelling of an organisation's name."),
    "places": ("place", "A village, town, district or region, with the place it is part of."),
    "place-names": ("name of a place", "One spelling of a place's name."),
    "sources": ("source", "Where we know something from: a report, an article, a testimony, an official paper."),
    "notes": ("diplomatic note", "A letter between states or ministries, its demands and the reply."),
    "note-concerns": ("concern of a note", "Whom a diplomatic note is about."),
    "expert-reports": ("expert report", "What an expert was asked, what they found, and what is wrong with it."),
    "statements": ("statement", "What someone said in public, when and to whom."),
    "interview-sessions": ("interview session", "A day or place at which testimonies were taken."),
    "witnesses": ("witness", "Who gave a testimony; a protected one is known by a code alone."),
    "testimonies": ("testimony", "What one witness told, in their words, and where it stands in review."),
    "testimony-subjects": ("subject of a testimony", "Someone a testimony speaks of, and how the witness knows."),
    "knowledge-links": ("step of a chain of tellers", "Who told it to whom before it reached the witness."),
    "translations": ("translation", "A testimony in another language."),
    "transcripts": ("transcript", "A recording in writing, segment by segment."),
    "consents": ("answer about consent", "What a person or witness allowed for one purpose, and until when."),
    "withdrawals": ("withdrawal of consent", "Consent taken back, and what was removed for it."),
    "disclosures": ("disclosure", "What has left the house under a consent, and to whom."),
    "evidence-files": ("evidence file", "A file as it came in, with its hash and its chain of custody."),
    "custody-events": ("event of custody", "What happened to an evidence file, and who did it."),
    "uploads": ("upload", "A file on its way in, which can be taken up again after the line dropped."),
    "cases": ("case", "What we work on together: people, events, proceedings and a team."),
    "case-members": ("member of a team", "A colleague and their duty in a case."),
    "participations": ("part in a case", "Who has which part in a case: detainee, defendant, judge, relative."),
    "events": ("event", "Something that happened in a case, as far as its day is known."),
    "event-parts": ("part in an event", "Who took part in an event."),
    "reprisals": ("reprisal", "What was done to someone for a case, or for speaking."),
    "detentions": (
        "detention",
        "One stay in custody, of one kind, under one authority: its begin, end and lawful term.",
    ),
    "detention-access": ("access to a detainee", "Who was let in to a detainee, or was not."),
    "detention-conditions": ("condition of a detention", "Health, food, cell, treatment: what was observed, and when."),
    "proceedings": ("proceeding", "A case before one court or body, from the first notice to the outcome."),
    "proceeding-stages": ("stage of a proceeding", "A stage a proceeding has reached, and when."),
    "defendants": ("defendant", "One person's or group's part in a proceeding, with charges, measures and counsel."),
    "measures": ("measure of restraint", "Remand, house arrest, bail: a measure and its dates."),
    "counsel": ("counsel", "Who defends a defendant, from when to when."),
    "charges": ("charge", "An article of law somebody is charged under, and where that charge stands."),
    "charge-steps": ("step of a charge", "A status a charge had, and since when."),
    "outcomes": ("outcome", "What was decided about a defendant: sentence, fine, acquittal."),
    "joint-changes": ("joint change", "One change made for several defendants at once."),
    "exhibits": ("exhibit", "A source put before a court, by whom, and how the court treated it."),
    "exhibit-rulings": ("ruling on an exhibit", "What a court said of an exhibit."),
    "exhibit-challenges": ("challenge of an exhibit", "Who challenged an exhibit, why, and with what result."),
    "hearings": ("hearing", "A sitting of a court: when, where, and what came of it."),
    "hearing-violations": ("violation at a hearing", "What was wrong with a hearing."),
    "hearing-reports": ("report of a hearing", "What a monitor saw at a hearing."),
    "deadlines": ("deadline", "A day something must be done by, and the rule it was reckoned from."),
    "tasks": ("task", "Something a colleague is to do, and until when."),
    "submissions": ("submission", "What went to an international body, and when its reply is due."),
    "claims": ("claim", "What one source says about one field of one row."),
    "citations": ("citation", "That a source speaks of a row, and where in it."),
    "passages": ("passage", "The words of a source's text that a claim or citation rests on."),
    "disagreements": ("disagreement", "A question sources answer differently, and the claim we go by."),
    "time-limits": ("time limit of the law", "A rule that says how long something may last, with its article."),
    "holidays": ("holiday", "A day on which offices are closed, or a working day moved."),
    "notifications": ("message to you", "A reminder or notice addressed to you."),
    "imports": ("import", "A list of people that came in as a file, and how far it is."),
}

# operation id → (summary, what a stranger must know beyond the docstring of its method)
OPERATIONS = {
    "auth_me_retrieve": ("Who you are", "Your account, your roles, and the scopes of the token you sent."),
    "auth_tokens_list": ("List your tokens", "Never the tokens themselves: they are shown once, when made."),
    "auth_tokens_create": ("Make a token", ""),
    "auth_tokens_destroy": ("End a token", ""),
    "cases_known_retrieve": ("What is known of a case, and how", ""),
    "changes": ("List what changed", ""),
    "charges_move_on_create": ("Move a charge to its next status", "The step is kept with its date."),
    "charges_reclassify_create": ("Reclassify a charge under another article", ""),
    "consents_withdraw_create": ("Take consent back", ""),
    "deadlines_accept_recomputed_create": ("Accept the recomputed moment of a deadline", ""),
    "deadlines_close_create": ("Close a deadline", "It was met, missed or does not apply any more."),
    "deadlines_keep_create": ("Keep a deadline as it was", ""),
    "detentions_continue_create": ("Continue a detention as another kind", ""),
    "detentions_end_create": ("End a detention", "With the date as far as it is known, and how it ended."),
    "detentions_extend_create": ("Extend the term of a detention", "The order that extends it, and until when."),
    "detentions_known_retrieve": ("What is known of a detention, and how", ""),
    "disagreements_choose_create": ("Choose the claim to go by", ""),
    "disagreements_take_back_create": ("Take back a chosen value", ""),
    "evidence_files_content_retrieve": ("Download an evidence file", ""),
    "evidence_files_hold_create": ("Put an evidence file on hold", "It is kept whatever else is removed."),
    "evidence_files_release_create": ("Release an evidence file from hold", "With the reason, which is kept."),
    "evidence_files_share_create": ("Note that an evidence file was shared", ""),
    "exports_list": (
        "List your exports",
        "Only your own, latest first, with how far each is and until when it is kept.",
    ),
    "exports_create": ("Ask for an export", "Rows of one list as a file."),
    "exports_retrieve": ("Read one of your exports", "How far it is, and until when its file is kept."),
    "exports_destroy": ("Take an export back", ""),
    "exports_file_retrieve": ("Download the file of an export", ""),
    "exports_kinds": ("List what you may export", "Which rows, which of their fields, in which formats."),
    "hearings_adjourn_create": ("Adjourn a hearing", ""),
    "hearings_cancel_create": ("Cancel a hearing", "Its reminders end with it."),
    "hearings_hold_create": ("Put the result of a hearing on record", "That it was held, and what came of it."),
    "hearings_postpone_create": ("Postpone a hearing", "To another moment; reminders move with it."),
    "hearings_schedule_create": ("Schedule a hearing", "Gives a hearing without a date its moment."),
    "hearings_violation_create": ("Add a violation to a hearing", "What was wrong, and who says so."),
    "imports_create": ("Send a list of people as a file", ""),
    "imports_cancel_create": ("Stop an import", "What is on record by then stays; the rest can be run later."),
    "imports_check_create": (
        "Check an import without writing anything",
        "Each row is read against the columns and compared with who is on record. `rows` tells what was found.",
    ),
    "imports_decide_create": (
        "Decide on rows of an import",
        "Whether a row is someone on record, somebody new, or is left out. Answers how many rows were decided.",
    ),
    "imports_discard_create": ("Discard an import", ""),
    "imports_errors_retrieve": ("Download the rows that are not in", ""),
    "imports_rows_retrieve": ("List the rows of an import", ""),
    "imports_run_create": ("Put the rows of an import on record", ""),
    "imports_undo_create": ("Undo an import", ""),
    "intake_create": ("Take down a testimony", ""),
    "intake_candidates_retrieve": ("Who on record may be meant", ""),
    "intake_likely_retrieve": ("Who on record may be the new person", ""),
    "intake_drafts_list": ("List your unfinished intakes", ""),
    "intake_drafts_retrieve": ("Read an unfinished intake", "With everything typed so far."),
    "intake_drafts_update": ("Keep an unfinished intake", ""),
    "intake_drafts_destroy": ("Discard an unfinished intake", ""),
    "intake_drafts_restore_create": (
        "Bring a discarded intake back",
        "As it was, within seven days.",
    ),
    "joint_changes_undo_create": ("Undo a joint change", "`left`: defendants changed since, who stay as they are."),
    "merges_undo_create": ("Undo a merge", ""),
    "notifications_acknowledge_create": ("Acknowledge a message", ""),
    "notifications_snooze_create": ("Snooze a message", ""),
    "papers_number_retrieve": ("Show the number of an identity paper", ""),
    "persons_known_retrieve": ("What is known of a person, and how", ""),
    "persons_merge_retrieve": ("Preview a merge of two persons", ""),
    "persons_merge_create": ("Merge two persons", ""),
    "proceedings_appeal_create": ("Open an appeal", ""),
    "proceedings_change_defendants_create": ("Change several defendants at once", ""),
    "proceedings_international_create": ("Take a proceeding to an international body", "It goes on beside the first."),
    "reprisals_totals_retrieve": ("Add up reprisals", ""),
    "saved_searches_list": ("List saved searches", ""),
    "saved_searches_create": ("Save a search", ""),
    "saved_searches_retrieve": ("Read one saved search", "Your own, or one a colleague shares with your desk."),
    "saved_searches_partial_update": ("Change a saved search", ""),
    "saved_searches_destroy": ("Delete a saved search", ""),
    "saved_searches_news_retrieve": ("Read the news of a saved search", ""),
    "saved_searches_pause_create": ("Pause a saved search", "It tells no news until it is resumed."),
    "saved_searches_restore_create": ("Bring a deleted search back", "Within thirty days, as it was."),
    "saved_searches_resume_create": ("Resume a saved search", "It tells of what changes from now on."),
    "search": ("Search all texts you may read", ""),
    "statistics_figures": ("List the figures there are", ""),
    "statistics_retrieve": ("Read one figure", ""),
    "statistics_csv": ("Download a figure as CSV", ""),
    "statistics_svg": ("Download a figure as a chart or map", ""),
    "submissions_reply_create": ("Put a reply to a submission on record", "With the day comments are due, if any."),
    "tasks_close_create": ("Close a task", "It is done, or not needed any more."),
    "testimonies_publish_create": ("Publish a testimony", "Only a verified one, and with consent."),
    "testimonies_request_changes_create": ("Ask for changes in a testimony", "It goes back to its author."),
    "testimonies_submit_create": (
        "Submit a testimony for review",
        "A colleague may now verify it or ask for changes.",
    ),
    "testimonies_take_back_create": ("Take a testimony back to draft", "By its author, before it is verified."),
    "testimonies_verify_create": ("Verify a testimony", "By somebody who did not write it, criterion by criterion."),
    "testimonies_withdraw_publication_create": (
        "Withdraw a testimony from publication",
        "Nothing more of it leaves.",
    ),
    "transcripts_captions_retrieve": ("Download a transcript as subtitles", "The words as spoken, or translated."),
    "transcripts_check_create": ("Say that a transcript was checked", ""),
    "translations_check_create": ("Say that a translation was checked", ""),
    "uploads_destroy": ("Give an upload up", ""),
    "uploads_finish_create": ("Finish an upload", ""),
    "webhooks_list": ("List your webhooks", "Never their secrets: those are shown once, when made on the page."),
    "webhooks_retrieve": (
        "Read one of your webhooks",
        "What it tells of, to which address, and whether it is running.",
    ),
    "webhooks_deliveries_list": ("List what a webhook told", ""),
    "webhooks_deliveries_resend_create": ("Tell a delivery again", ""),
    "webhooks_ping_create": ("Try a webhook", ""),
    "witnesses_correct_create": ("Correct the identity of a protected witness", ""),
    "witnesses_protect_create": ("Protect a witness", ""),
    "witnesses_reveal_create": ("Reveal a protected witness", ""),
    "witnesses_vault_entries_list": ("List what the vault keeps of a witness", ""),
}

LISTED = (
    "Only rows you may see, newest first unless `ordering` says otherwise. `next` leads to the page that follows; null "
    "ends the list."
)
READ = "404 where there is no such row, or it is not yours to see."
MADE = (
    "Answers the row as you may read it. With an `Idempotency-Key` it is safe to send again after the line dropped: no "
    "second row is made."
)
CHANGED = (
    'Send only what changes. With `If-Match: "<version>"`, or `version` in the body, a change somebody made meanwhile '
    "is not overwritten: 409 tells both texts."
)
METHODS = {
    "list": ("List {many}", LISTED),
    "retrieve": ("Read one {one}", READ),
    "create": ("Put {a_one} on record", MADE),
    "partial_update": ("Change {a_one}", CHANGED),
}
MANY = {
    "names": "names of persons",
    "papers": "identity papers",
    "groups": "groups of people",
    "same-persons": "pairs that may be one person",
    "organisation-names": "names of organisations",
    "place-names": "names of places",
    "notes": "diplomatic notes",
    "note-concerns": "concerns of notes",
    "testimony-subjects": "subjects of testimonies",
    "knowledge-links": "steps of chains of tellers",
    "consents": "answers about consent",
    "withdrawals": "withdrawals of consent",
    "custody-events": "events of custody",
    "case-members": "members of teams",
    "participations": "parts in cases",
    "event-parts": "parts in events",
    "detention-access": "accesses to detainees",
    "detention-conditions": "conditions of detentions",
    "proceeding-stages": "stages of proceedings",
    "measures": "measures of restraint",
    "charge-steps": "steps of charges",
    "exhibit-rulings": "rulings on exhibits",
    "exhibit-challenges": "challenges of exhibits",
    "hearing-violations": "violations at hearings",
    "hearing-reports": "reports of hearings",
    "time-limits": "time limits of the law",
    "notifications": "messages to you",
}
AREAS = {"account": "Who you are, your tokens, this description"}


def of_method(resource, action) -> tuple[str, str] | None:
    """Summary and description of a plain method of a resource; None where either is not told here."""
    if resource not in RESOURCES or action not in METHODS:
        return None
    one, what = RESOURCES[resource]
    summary, more = METHODS[action]
    many = MANY.get(resource, resource.replace("-", " "))
    article = "an" if one[0] in "aeiou" else "a"
    return summary.format(one=one, many=many, a_one=f"{article} {one}"), f"{what} {more}"
