"""The house as it is drawn: who may import whom, and how doors reach rows."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# Later may import earlier, never back.
APPS = ["config.embedded", "config.shared", "people", "sources", "cases"]
# Inside an app.
ROOMS = [
    "enums",
    "names",
    "rules",
    "querysets",
    "models",
    "audit",
    "domain",  # any module not named here
    "actions",
    "doors",
]
DOORS = {"api", "admin", "forms", "views", "urls", "tasks", "middleware", "management", "demo", "templatetags"}
DOMAIN_BEFORE_ACTIONS = {
    "calculation_index",
    "clock",
    "fairness",
    "holidays",
    "lawbook",
    "lawful_terms",
    "outcome_ends",
    "reminders",
    "reply_clock",
    "time_limits",
}
# Imports inside a function, with the reason.
LATE_IMPORTS = {
    "people/apps.py": "receivers listen once the models are there",
    "cases/apps.py": "receivers listen once the models are there",
}
# Files that may pass 300 lines, with the reason.
LONG_FILES = {
    "cases/enums.py": "closed lists, nothing to divide",
    "sources/enums.py": "closed lists, nothing to divide",
}
# Reads of a door that start from something other than ``permitted``, with the reason.
UNPERMITTED = {"people/api/authentication.py": "notes the last use of the token just checked"}


def modules():
    for app in ("config", "people", "sources", "cases"):
        for path in sorted((ROOT / app).rglob("*.py")):
            if "migrations" not in path.parts:
                yield str(path.relative_to(ROOT))


def imports_of(source, path):
    """``(module, is inside a function)`` of every import; relative ones made whole."""
    package = path.removesuffix(".py").replace("/", ".").removesuffix(".__init__").split(".")
    if not path.endswith("__init__.py"):
        package = package[:-1]
    tree = ast.parse(source)
    late = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in late
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield f"{name}.{alias.name}", id(node) in late


def layer(module):
    for number, app in enumerate(APPS):
        if module == app or module.startswith(app + "."):
            return number
    return None


def room(module):
    parts = module.split(".")
    if len(parts) < 2:
        return None
    name = parts[1]
    if name in DOORS:
        return ROOMS.index("doors")
    if name in ROOMS:
        return ROOMS.index(name)
    return ROOMS.index("domain") if name in DOMAIN_BEFORE_ACTIONS else None


def wrong_imports(path, source):
    """Sentences such as ``people/audit.py -> cases.models``."""
    here = path.removesuffix(".py").replace("/", ".")
    for module, _ in imports_of(source, path):
        there = layer(module)
        if there is None or layer(here) is None:
            continue
        if there > layer(here):
            yield f"{path} -> {module}"
        elif there == layer(here) and here.split(".")[0] == module.split(".")[0] != "config":
            mine, other = room(here), room(module)
            if mine is not None and other is not None and other > mine:
                yield f"{path} -> {module}"


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def test_imports_point_one_way():
    assert [wrong for path in modules() for wrong in wrong_imports(path, read(path))] == []


@pytest.mark.parametrize(
    ("path", "source", "found"),
    [
        ("people/audit.py", "from cases.models import Case", ["people/audit.py -> cases.models.Case"]),
        ("people/models/person.py", "from people.actions import x", ["people/models/person.py -> people.actions.x"]),
        ("config/shared/text.py", "import people.models", ["config/shared/text.py -> people.models"]),
        ("cases/actions/items.py", "from ..admin import x", ["cases/actions/items.py -> cases.admin.x"]),
        ("cases/admin/case.py", "from cases.actions import x\nfrom people.models import Person", []),
    ],
)
def test_a_planted_import_is_found(path, source, found):
    assert list(wrong_imports(path, source)) == found


def test_no_import_hides_inside_a_function():
    late = [
        f"{path}: {module}"
        for path in modules()
        for module, is_late in imports_of(read(path), path)
        if is_late and path not in LATE_IMPORTS
    ]

    assert late == []


def unpermitted_reads(path, source):
    """Reads of rows in a door that do not begin with ``permitted``."""
    if not re.search(r"/(api|admin|views|forms)(/|\.py)|/admin_\w+\.py", "/" + path):
        return
    for number, line in enumerate(source.splitlines(), 1):
        if re.search(r"\.objects\.(all|filter|get|exclude|values|values_list|iterator|count|first)\(", line):
            yield f"{path}:{number}: {line.strip()}"
        if re.search(r"fields\s*=\s*[\"']__all__[\"']", line):
            yield f"{path}:{number}: {line.strip()}"


def test_every_door_reads_through_permitted():
    found = [wrong for path in modules() for wrong in unpermitted_reads(path, read(path))]

    assert [wrong for wrong in found if wrong.split(":")[0] not in UNPERMITTED] == []


def test_a_planted_unpermitted_read_is_found():
    source = 'queryset = Person.objects.all()\nfields = "__all__"\nok = Person.objects.permitted(user)\n'

    assert len(list(unpermitted_reads("people/api/views.py", source))) == 2
    assert list(unpermitted_reads("people/actions/merge.py", source)) == []


def test_files_are_short_and_say_what_is_inside():
    paths = list(modules())

    assert [path for path in paths if re.search(r"(utils?|helpers?|services?)\.py$", path)] == [
        "config/embedded/service.py"
    ]
    assert [path for path in paths if len(read(path).splitlines()) > 300 and path not in LONG_FILES] == []
