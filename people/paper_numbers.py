"""Numbers of identity papers: which can be true, and how much of one is shown. Reads no row."""

import re
from datetime import date

from django.core.exceptions import ValidationError

from people.enums import DocumentKind

LONGEST = 40
SHOWN_END = 4


def check_number(kind: str, number: str, *, today: date) -> None:
    """ValidationError under ``number`` if no paper of this kind has ``number``, given in its normal spelling.

    ``today``: nobody with such a paper was born later.
    """
    problem = _CHECKS.get(kind, _other_problem)(number, today)
    if problem:
        raise ValidationError({"number": ValidationError(problem, code="number")})


def ending(number: str) -> str:
    """Its last four characters, but never more than half of it."""
    return number[-min(SHOWN_END, len(number) // 2) :] if len(number) > 1 else ""


def iin_check_digit(digits: str) -> int | None:
    """The twelfth digit of an IIN, from the eleven before; None where no number is issued.

    The digits are weighed by 1 to 11 and summed modulo 11. A remainder of 10 is weighed again by 3 to 11, 1, 2; the
    eleven digits are passed over if it is 10 once more. (Rules of forming identification numbers, Kazakhstan.)
    """
    for weights in (range(1, 12), (*range(3, 12), 1, 2)):
        remainder = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11
        if remainder < 10:
            return remainder
    return None


def prc_check_character(digits: str) -> str:
    """The eighteenth character of a PRC identity number, from the seventeen before: ISO 7064 MOD 11-2 (GB 11643)."""
    total = sum(int(digit) * pow(2, 17 - position, 11) for position, digit in enumerate(digits))
    return "0123456789X"[(1 - total) % 11]


def _iin_problem(number, today):
    if not re.fullmatch(r"[0-9]{12}", number):
        return f"An IIN has 12 digits; this has {len(number)} characters. Compare it with the paper."
    if not _iin_birth_is_possible(number, today):
        return "An IIN begins with the day of birth, year first, and then its century: this is no such day. Compare it."
    if iin_check_digit(number[:11]) != int(number[11]):
        return "The check digit of this IIN does not fit: one of its digits is wrong. Compare it with the paper."
    return ""


def _iin_birth_is_possible(number, today):
    """The seventh digit tells sex and century: 1, 2 of the 1800s; 3, 4 of the 1900s; 5, 6 of the 2000s. Foreigners
    have 0, which tells no century."""
    centuries = {"0": (1800, 1900, 2000), "1": (1800,), "3": (1900,), "5": (2000,)}
    centuries |= {"2": centuries["1"], "4": centuries["3"], "6": centuries["5"]}
    year, month, day = int(number[:2]), int(number[2:4]), int(number[4:6])
    return any(_is_past(century + year, month, day, today) for century in centuries.get(number[6], ()))


def _prc_problem(number, today):
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        return (
            "The number of a PRC identity card has 18 characters: 17 digits and a digit or the Latin letter X; "
            f"this has {len(number)}. Compare it with the card."
        )
    if not _is_past(int(number[6:10]), int(number[10:12]), int(number[12:14]), today):
        return "Characters 7 to 14 are the day of birth, year first: this is no such day. Compare it with the card."
    if prc_check_character(number[:17]) != number[17]:
        return "The last character of this number does not fit: one of its digits is wrong. Compare it with the card."
    return ""


def _passport_problem(number, today):
    if not re.fullmatch(r"[A-Z0-9]{5,12}", number) or not re.search(r"[0-9]", number):
        return "A passport number has 5 to 12 Latin letters and digits, at least one digit. Compare it with the paper."
    return ""


def _other_problem(number, today):
    if not 4 <= len(number) <= LONGEST or not all(char.isalnum() or char in "/№" for char in number):
        return f"The number has 4 to {LONGEST} letters, digits and slashes. Put anything else in the note."
    return ""


def _is_past(year, month, day, today):
    try:
        return date(year, month, day) <= today
    except ValueError:
        return False


_CHECKS = {
    DocumentKind.IIN: _iin_problem,
    DocumentKind.PRC_ID: _prc_problem,
    DocumentKind.PASSPORT: _passport_problem,
}
