"""``docs/access.md``: the answers, family by family, for people."""

from .world import ON_DESKS, READERS, RELATIONS

HEAD = """# Who gets what answer where

Every address of Arasha, asked as every role about a row in every relation to the reader. The answers stand in
`tests/access/expected.py`; `tests/access/test_matrix.py` asks each route, fails on a route that stands nowhere, and
holds this table up to date
(`ARASHA_WRITE_ACCESS_TABLE=1 uv run pytest tests/access/test_matrix.py -k up_to_date` writes it).

200 opens; 302 sends strangers to sign in, or leads on; 400 lacks what was to be sent; 401 is a stranger at the API;
403 is known to be there, but not theirs to do; 404 does not exist for them, byte for byte like what does not exist; 405
is not that method. A dash: the row makes no difference.

"""


def table_of(families) -> str:
    parts = [HEAD, "| Relation | |\n|---|---|\n"]
    parts += [f"| {name} | {words} |\n" for name, words in RELATIONS.items()]
    parts.append(
        "\nStrangers, administrators and auditors are on no desk. A custodian is a caseworker of the highest level "
        "with the flag, named where the flag counts.\n"
    )
    for family in families:
        parts.append(f"\n## {family.title}\n\n")
        parts.append("| | " + " | ".join(RELATIONS) + " |\n|---|" + "---|" * len(RELATIONS) + "\n")
        for reader in READERS:
            if reader == "custodian" and reader not in family.answers:
                continue
            parts.append(f"| {reader} | " + " | ".join(_cells(family, reader)) + " |\n")
        parts.append("\n" + "".join(f"- `{route}`\n" for route in family.routes))
    return "".join(parts)


def _cells(family, reader):
    has_rows = len(family.answers[reader].split()) > 1
    for relation in RELATIONS:
        if relation == "own desk":
            yield str(family.answer(reader, relation))
        elif not has_rows or reader not in ON_DESKS or (relation == "consent absent" and reader != "researcher"):
            yield "–"
        else:
            yield str(family.answer(reader, relation))
