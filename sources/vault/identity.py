"""The small structured identity of a witness, sealed as one text."""

import json
import re
from dataclasses import dataclass, fields

# Box → what people call it, in the order of the form.
BOXES = {
    "name_cyrillic": "Name in Cyrillic",
    "name_latin": "Name in Latin letters",
    "name_arabic": "Name in Arabic script",
    "name_chinese": "Name in Chinese",
    "other_names": "Other names",
    "born": "Born",
    "phone": "Telephone",
    "safe_channel": "Safe way to reach them",
    "safe_hours": "Safe hours",
    "relatives": "Relatives",
    "location": "Where they are",
    "recognised_by": "How to recognise them",
}
NAMES = ("name_cyrillic", "name_latin", "name_arabic", "name_chinese", "other_names")
PADDED_TO = 1024  # bytes: the length of the ciphertext must not tell how much is known
SHORTEST_WORD = 3  # letters; in Chinese, two
SHORTEST_NUMBER = 5  # digits in a row


@dataclass(frozen=True, repr=False)
class Identity:
    """Never printed: ``repr`` ends up in logs and error pages."""

    name_cyrillic: str = ""
    name_latin: str = ""
    name_arabic: str = ""
    name_chinese: str = ""
    other_names: str = ""
    born: str = ""
    phone: str = ""
    safe_channel: str = ""
    safe_hours: str = ""
    relatives: str = ""
    location: str = ""
    recognised_by: str = ""

    def __repr__(self):
        return "Identity(…)"

    @property
    def has_name(self) -> bool:
        return any(getattr(self, name) for name in NAMES)

    def boxes(self) -> list[tuple[str, str]]:
        """``(what it is called, what it says)`` of those that say something."""
        return [(label, getattr(self, name)) for name, label in BOXES.items() if getattr(self, name)]

    def as_text(self, witness) -> str:
        """Names its witness: put under another one, it is told apart."""
        told = {"witness": str(witness.pk), "reference": witness.reference}
        told |= {field.name: getattr(self, field.name) for field in fields(self)}
        text = json.dumps(told, ensure_ascii=False)
        return text + " " * (-len(text.encode()) % PADDED_TO)

    @classmethod
    def of_text(cls, text: str, witness) -> "Identity":
        """ValueError where it is that of another witness."""
        told = json.loads(text)
        if told["witness"] != str(witness.pk):
            raise ValueError("sealed for another witness")
        return cls(**{field.name: told.get(field.name, "") for field in fields(cls)})

    def told_by(self, text: str) -> bool:
        """Whether ``text`` says a name, or a number, that is part of this identity."""
        return tells(text, [getattr(self, name) for name in (*NAMES, "relatives")], self.phone)


def tells(text: str, names, phone: str = "") -> bool:
    words = set(_words(text))
    if words & {word for name in names for word in _words(name)}:
        return True
    chinese = {word for name in names for word in re.findall(r"[\u3400-\u9fff]{2,}", name)}
    if any(word in text for word in chinese):
        return True
    digits = re.sub(r"\D", "", phone)
    return len(digits) >= SHORTEST_NUMBER and digits[-SHORTEST_NUMBER:] in re.sub(r"\D", "", text)


def _words(text):
    return [word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= SHORTEST_WORD]
