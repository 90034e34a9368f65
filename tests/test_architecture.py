"""The house as it is drawn: who may import whom, and how doors reach rows."""

import ast
import re
from pathlib import Path

import pytest

from people.unrestricted import unrestricted
from tests import doors

ROOT = Path(__file__).resolve().parents[1]
# Later may import earlier, never back.
APPS = ["config.embedded", "config.shared", "people", "sources", "cases", "exchange"]
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
    "exchange/apps.py": "receivers listen, and name tables, once the models are there",
    "exchange/exports/formats/parquet.py": "half a second and 40 MB, for those who write such a file alone",
    "exchange/imports/workbooks.py": "25 MB, for those who send a workbook alone",
    "exchange/imports/error_file.py": "25 MB, for those who get a workbook back alone",
}
# Files that may pass 300 lines, with the reason.
LONG_FILES = {
    "cases/enums.py": "closed lists, nothing to divide",
    "sources/enums.py": "closed lists, nothing to divide",
}
# Reads of a door that start from something other than ``permitted``, with the reason.
UNPERMITTED = {
    "people/api/authentication.py": "finds the token that was sent, counts wrong ones, notes its last use",
    "people/forms/grants.py": "an address known beforehand finds its account, and says no more than that",
    "people/views/demo_sign_in.py": "notes the session it begins",
    "cases/pages/colleague.py": "counts in one statement what permitted gives to both",
}
# Modules that read rows their reader may not see, through ``unrestricted(model, reason)``.
UNRESTRICTED = [
    "cases/packets/answers.py",
    "cases/packets/files.py",
    "cases/packets/keeping.py",
    "cases/packets/people.py",
    "cases/packets/sections.py",
    "cases/packets/testimony.py",
    "cases/pages/health.py",
    "cases/pages/item_team.py",
    "cases/pages/moved.py",
    "cases/pages/states.py",
    "cases/pages/who_sees.py",
    "exchange/exports/answers.py",
    "exchange/exports/leaving.py",
    "people/tasks.py",
    "sources/tasks.py",
]
# What answers requests without one of our doors, with the reason.
DOORLESS = {
    "people/views/demo_sign_in.py:demo_sign_in": "signs in, on the machine of the demo alone",
    "cases/views/intake.py:line": "tells a stranger that he is one, and no more",
    "people/views/sign_in.py:sign_in is no function here": "the door itself, as the sign-in library makes it",
    "people/views/sign_in.py:passkey_sign_in is no function here": "the door itself, as the sign-in library makes it",
    "people/views/sign_in.py:second_step is no function here": "the door itself, as the sign-in library makes it",
    "people/views/sign_in.py:sign_out": "ends whatever session there is",
    "people/views/sign_in.py:no_role": "tells who holds no role that there is nothing here",
    "people/views/invitation.py:invitation": "the secret in its address is all the invited bring",
    "people/views/invitation.py:forgotten": "answers everybody the same",
    "people/views/invitation.py:new_passphrase": "the secret in its address, good for an hour",
    "cases/api/calendar.py:calendar_feed": "the secret in its address is all a calendar program brings",
}
# The bases themselves.
BASES = {
    ("config/shared/admin/ruled.py", "RuledAdmin"),
    ("config/shared/api/doors.py", "RuledAPIView"),
    ("config/shared/api/views.py", "RuledViewSet"),
}


def modules():
    for app in ("config", "people", "sources", "cases", "exchange"):
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


def test_every_door_reads_through_permitted():
    found = [
        wrong for path in modules() if doors.is_in_front(path) for wrong in doors.undecided_reads(path, read(path))
    ]

    assert [wrong for wrong in found if wrong.split(":")[0] not in UNPERMITTED] == []


@pytest.mark.parametrize(
    "planted",
    [
        "rows = Person.objects.all()",
        "rows = Person.objects.filter(pk=pk)",
        "rows = Person._base_manager.permitted(user)",
        "rows = self.model._default_manager.get_queryset()",
        "rows = self.model._default_manager.exclude(pk=pk)",
        "manager = Person.objects",
        "get_object_or_404(Person.objects, pk=pk)",
        'rows = Person.objects.permitted(user).extra(where=["true"])',
        'found = Person.objects.permitted(user).raw("select 1")',
        'cursor.execute("select 1")',
        'rows = rows.annotate(x=RawSQL("select 1", ()))',
        'fields = "__all__"',
        'class Meta:\n    fields = ["__all__"]',
    ],
)
def test_a_planted_way_around_permitted_is_found(planted):
    assert len(list(doors.undecided_reads("people/api/persons.py", planted))) == 1


@pytest.mark.parametrize(
    "allowed",
    [
        "rows = Person.objects.permitted(user)",
        "rows = self.model._default_manager.permitted(user, action).filter(pk=pk)",
        "rules = self.model._default_manager.get_queryset().rules",
        "kind = ContentType.objects.get_for_model(row)",
    ],
)
def test_a_read_that_begins_with_permitted_passes(allowed):
    assert list(doors.undecided_reads("people/api/persons.py", allowed)) == []


def test_only_the_named_modules_read_what_their_reader_may_not_see():
    assert [path for path in modules() if doors.exits(read(path)) and path != "people/unrestricted.py"] == sorted(
        UNRESTRICTED, key=list(modules()).index
    )


def test_a_planted_exit_is_found_and_says_why():
    assert doors.exits("from people.unrestricted import unrestricted")
    assert doors.exits("import people.unrestricted\npeople.unrestricted.unrestricted(Person, why)")
    assert not doors.exits("rows = Person.objects.permitted(user)")
    with pytest.raises(ValueError, match="Say why"):
        unrestricted(None, "because")


def test_every_page_stands_behind_a_door():
    found = []
    for app in ("people", "sources", "cases", "exchange"):
        routed = {}
        for view in doors.routed_views(read(f"{app}/urls.py")):
            module, _, name = view.rpartition(".")
            routed.setdefault(f"{app}/views/{module}.py", []).append(name)
        for path, names in routed.items():
            found += doors.undoored_views(path, read(path), names, doors.VIEW_DOORS | {"about_identities"})

    assert set(found) == {"{}: {}".format(*key.split(":")) for key in DOORLESS if "/views/" in key}
    assert not list(doors.undoored_views("", read("sources/views/witnesses.py"), ["protect"]))  # it is built of one


def test_a_planted_page_without_a_door_is_found():
    urls = 'urlpatterns = [path("a/", rows.seen, name="seen"), path("b/", rows.unseen, name="unseen")]'
    source = """
def own(view):
    return for_staff(view)
@own
def seen(request): ...
@never_cache
def unseen(request): ...
@login_required
def unseen_too(request): ...
"""

    names = [view.split(".")[1] for view in doors.routed_views(urls)]

    assert names == ["seen", "unseen"]
    assert list(doors.undoored_views("x.py", source, [*names, "unseen_too", "gone"])) == [
        "x.py: unseen",
        "x.py: unseen_too",
        "x.py: gone is no function here",
    ]


def test_every_api_view_and_admin_class_inherits_a_base_of_ours():
    found = [wrong for path in modules() for wrong in doors.unruled_classes(path, read(path))]
    found += [
        f"cases/api/{view.replace('.', '.py: ')}"
        for view in doors.routed_views(read("config/api_router.py"))
        if ".as_view" not in view and not view.startswith("include(")
    ]

    assert set(found) - {f"{path}: {name}" for path, name in BASES} == {
        "{}: {}".format(*key.split(":")) for key in DOORLESS if "/api/" in key
    }


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class RowsView(APIView): ...", ["x.py: RowsView"]),
        ("class RowsView(views.APIView): ...", ["x.py: RowsView"]),
        ("class RowsViewSet(ListModelMixin, GenericViewSet): ...", ["x.py: RowsViewSet"]),
        ("class RowsAdmin(ModelAdmin): ...", ["x.py: RowsAdmin"]),
        ("class RowsTab(TabularInline): ...", ["x.py: RowsTab"]),
        ("@api_view(['GET'])\ndef rows(request): ...", ["x.py: rows"]),
        ("class RowsViewSet(RoleDoor, ListModelMixin, GenericViewSet): ...", []),
        ("class RowsTab(RecordInline, TabularInline): ...", []),
    ],
)
def test_a_planted_view_without_a_base_of_ours_is_found(source, found):
    assert list(doors.unruled_classes("x.py", source)) == found


def test_files_are_short_and_say_what_is_inside():
    paths = list(modules())

    assert [path for path in paths if re.search(r"(utils?|helpers?|services?)\.py$", path)] == [
        "config/embedded/service.py"
    ]
    assert [path for path in paths if len(read(path).splitlines()) > 300 and path not in LONG_FILES] == []
