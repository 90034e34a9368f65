"""The pieces of a transcript: what may stand in them, and that their marks run forwards."""

from django.core.exceptions import ValidationError

from config.shared.text import clean_text
from config.shared.time_marks import parse_mark, write_mark

WORDS = ("speaker", "text", "translation")
MOST, LONGEST, LONGEST_SPEAKER = 5000, 4000, 80
LAST_MARK = 100 * 60 * 60 * 1000


def checked_segments(segments) -> list[dict]:
    """``segments`` as they are kept: whole milliseconds, clean words; those without any word are left out. A missing
    end is the beginning of the next. Raises ValidationError that names each segment that is wrong."""
    if not isinstance(segments, list) or any(not isinstance(one, dict) for one in segments):
        raise ValidationError(
            {"segments": "Give a list of segments, each with start, end, speaker, text, translation."}
        )
    if len(segments) > MOST:
        raise ValidationError({"segments": f"At most {MOST} segments."})
    errors, kept = [], []
    for number, given in enumerate(segments, 1):
        try:
            one = _read(given)
        except ValidationError as error:
            errors += [f"Segment {number}: {message}" for message in error.messages]
            continue
        if one["start"] is None and not any(one[name] for name in WORDS):
            continue
        kept.append((number, one))
    errors += _order(kept)
    if errors:
        raise ValidationError({"segments": errors})
    return [one for _, one in kept]


def _read(given):
    if unknown := set(given) - {"start", "end", *WORDS}:
        raise ValidationError(f"there is no “{sorted(map(str, unknown))[0][:40]}” in a segment.")
    one = {"start": _mark(given.get("start"), "beginning"), "end": _mark(given.get("end"), "end")}
    for name in WORDS:
        value = given.get(name) or ""
        if not isinstance(value, str):
            raise ValidationError(f"“{name}” is not a text.")
        one[name] = clean_text(value).strip()
        longest = LONGEST_SPEAKER if name == "speaker" else LONGEST
        if len(one[name]) > longest:
            raise ValidationError(f"“{name}” is longer than {longest} characters.")
    return one


def _mark(value, which):
    """Milliseconds, from a number of them or from a mark such as 00:12:30."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        value = parse_mark(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LAST_MARK:
        raise ValidationError(f"its {which} is not a mark within 100 hours.")
    return value


def _order(kept) -> list[str]:
    """What is wrong with the marks; fills in the ends left empty."""
    errors = []
    before, before_number = None, 0
    for place, (number, one) in enumerate(kept):
        follower = kept[place + 1][1] if place + 1 < len(kept) else None
        if one["start"] is None:
            errors.append(f"Segment {number}: its beginning is missing.")
            continue
        if one["end"] is None and follower is not None and follower["start"] is not None:
            one["end"] = follower["start"]
        name = f"Segment {number} ({write_mark(one['start'])})"
        if one["end"] is None:
            errors.append(f"{name}: its end is missing.")
        elif one["end"] <= one["start"]:
            errors.append(f"{name}: it ends at {write_mark(one['end'])}, not after it begins.")
        if before is not None:
            if one["start"] < before["start"]:
                errors.append(
                    f"{name}: it begins before segment {before_number} ({write_mark(before['start'])}): the marks run "
                    "backwards."
                )
            elif before["end"] is not None and one["start"] < before["end"]:
                errors.append(
                    f"{name}: it overlaps segment {before_number}, which ends at {write_mark(before['end'])}."
                )
        before, before_number = one, number
    return errors
