"""Which fields are searched, and as what. Who may find a row by a field is for the field rules to say."""

NAME = "name"
"""As written: nobody declines a name for us."""
TITLE = "title"
"""As written and by Russian and English stems, and before all else."""
PROSE = "prose"
"""As written and by Russian and English stems."""

SEARCHED = {
    "persons": {"known_as": NAME, "occupation": PROSE, "verification_criteria": PROSE, "summary": PROSE},
    "names": {"text": NAME, "words": PROSE},
    "papers": {"note": PROSE},
    "ties": {"words": PROSE},
    "groups": {"title": TITLE, "description": PROSE},
    "organisations": {"description": PROSE},
    "organisation-names": {"text": NAME, "words": PROSE},
    "places": {"known_as": NAME, "likely_identity": PROSE},
    "place-names": {"text": NAME, "words": PROSE},
    "sources": {"title": TITLE, "publisher_words": PROSE, "summary": PROSE, "text": PROSE},
    "notes": {"number": NAME, "demands": PROSE},
    "note-concerns": {"words": PROSE},
    "expert-reports": {"question": PROSE, "findings": PROSE, "flaws": PROSE},
    "statements": {"audience": PROSE, "gist": PROSE},
    "interview-sessions": {"title": TITLE, "team": PROSE, "interpreter": PROSE},
    "witnesses": {"described_as": PROSE, "may_be_said": PROSE},
    "testimonies": {"witness_location": PROSE, "text": PROSE, "health_notes": PROSE, "reprisal_notes": PROSE},
    "testimony-subjects": {
        "relation_words": PROSE,
        "basis_words": PROSE,
        "last_status": PROSE,
        "reason_given": PROSE,
        "health": PROSE,
    },
    "knowledge-links": {"teller_words": PROSE},
    "translations": {"text": PROSE},
    "evidence-files": {"original_name": NAME},
    "cases": {"title": TITLE, "summary": PROSE},
    "participations": {"note": PROSE},
    "events": {"title": TITLE, "description": PROSE},
    "event-parts": {"words": PROSE},
    "reprisals": {"by_whom_words": PROSE, "device": PROSE, "description": PROSE},
    "detentions": {
        "kind_words": PROSE,
        "legal_basis": PROSE,
        "reason_given": PROSE,
        "expires_reason": PROSE,
        "notes": PROSE,
    },
    "detention-access": {"note": PROSE},
    "detention-conditions": {"text": PROSE},
    "proceedings": {"title": TITLE, "number": NAME, "court_words": PROSE, "notes": PROSE},
    "proceeding-stages": {"note": PROSE},
    "defendants": {"aggravation": PROSE, "note": PROSE},
    "measures": {"words": PROSE},
    "charges": {"provision_words": PROSE, "description": PROSE, "penalty_words": PROSE},
    "charge-steps": {"note": PROSE},
    "outcomes": {"ends_reason": PROSE, "note": PROSE},
    "hearings": {
        "room": PROSE,
        "openness_ground": PROSE,
        "cancelled_reason": PROSE,
        "adjourned_reason": PROSE,
        "result": PROSE,
    },
    "hearing-violations": {"told_by": PROSE, "note": PROSE},
    "hearing-reports": {"monitor_words": PROSE, "text": PROSE},
    "deadlines": {"title": TITLE, "reason": PROSE},
    "tasks": {"title": TITLE, "note": PROSE},
    "submissions": {"procedure": PROSE, "body_number": NAME, "note": PROSE},
    "claims": {"value": PROSE, "attributed_to": PROSE, "quote": PROSE},
    "citations": {"locator": PROSE, "note": PROSE},
    "passages": {"quote": PROSE},
    "disagreements": {"topic": TITLE, "note": PROSE, "chosen_reason": PROSE},
    "exhibits": {"number": NAME, "note": PROSE},
    "exhibit-rulings": {"words": PROSE},
    "exhibit-challenges": {"by_words": PROSE, "grounds": PROSE, "result_words": PROSE},
}
# What a name or a part found by its words is told of: the row that is so called.
TOLD_OF = {
    "names": "person",
    "organisation-names": "organisation",
    "place-names": "place",
    "testimony-subjects": "person",
    "translations": "testimony",
    "hearing-reports": "hearing",
    "passages": "source",
}
