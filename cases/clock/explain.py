"""What the clock did, in words a lawyer can check line by line."""

from datetime import date, datetime

VERIFIED = "Verified by counsel."
NOT_VERIFIED = "Not verified by counsel."


def day_words(day: date) -> str:
    """“Mon 2025-11-24”."""
    return f"{day:%a} {day.isoformat()}"


def moment_words(moment: datetime) -> str:
    return f"{moment:%a %Y-%m-%d %H:%M}"


def sentence(rule, arithmetic) -> str:
    """“KZ-C-37, CPC 418(1): 15 days after …; day 15 is …; to 24:00. Not verified by counsel.”

    No result is legal advice until counsel has verified the rule, and each says so."""
    source = f"{rule.code}, {rule.article}" if rule.code else rule.article
    verified = VERIFIED if rule.is_verified else NOT_VERIFIED
    return f"{source}: {rule.words} {'; '.join(arithmetic)}. {verified}"
