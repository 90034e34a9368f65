"""Finds, in the text of a module, doors that go around the one decision. Each finder yields sentences."""

import ast
import re

MANAGERS = {"objects", "_default_manager", "_base_manager", "own"}
# Reads that begin with the decision, and what tells of no row.
DECIDED = {
    "permitted",
    "nameable",
    "referable",
    "answering",
    "known_to",
    "colleagues_of",
    "open_for",
    "none",
    "label_for",
    "named_for_research",
    "reached_by",
}
RAW = {"raw", "extra", "cursor", "execute"}
# No content: names of tables.
OPEN_TABLES = {"ContentType"}
IN_FRONT = re.compile(
    r"^(people|sources|cases|exchange)/(api|admin|views|forms|pages|packets|calendar|templatetags|tasks)(/|\.py)"
    r"|^config/shared/(api|admin)/|^config/(sidebar|api_router|urls)\.py"
)
VIEW_DOORS = {
    "signed_in",
    "before_the_second_factor",
    "for_roles",
    "for_staff",
    "for_staff_to_keep",
    "for_editors",
    "for_api_users",
    "for_auditors",
    "for_administrators",
}
API_BASES = {
    "APIView",
    "ViewSet",
    "GenericViewSet",
    "GenericAPIView",
    "ModelViewSet",
    "ReadOnlyModelViewSet",
    "ViewSetMixin",
    "CreateAPIView",
    "ListAPIView",
    "RetrieveAPIView",
    "ListCreateAPIView",
    "DestroyAPIView",
    "UpdateAPIView",
    "View",
    "TemplateView",
    "DetailView",
    "ListView",
    "FormView",
}
ADMIN_BASES = {"ModelAdmin", "TabularInline", "StackedInline", "GenericTabularInline", "GenericStackedInline"}
RULED = {"RoleDoor", "RuledViewSet", "RuledAPIView", "RuledAdmin", "RecordInline", "RecordAdmin"}


def is_in_front(path) -> bool:
    return bool(IN_FRONT.match(path))


def undecided_reads(path, source):
    """Rows that begin with something other than ``permitted``; raw SQL; fields nobody named."""
    tree = ast.parse(source)
    parents = {id(child): node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS and not _is_decided(node, parents):
            yield f"{path}:{node.lineno}: {ast.unparse(parents[id(node)])[:80]}"
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in RAW
            or isinstance(node, ast.Call)
            and _name(node.func) == "RawSQL"
        ):
            yield f"{path}:{node.lineno}: raw SQL: {ast.unparse(node)[:80]}"
        elif isinstance(node, ast.Constant) and node.value == "__all__":
            yield f"{path}:{node.lineno}: fields nobody named"


def _is_decided(node, parents):
    if isinstance(node.value, ast.Name) and node.value.id in OPEN_TABLES:
        return True
    above = parents[id(node)]
    if not isinstance(above, ast.Attribute) or node.attr == "_base_manager":
        return False
    if above.attr in DECIDED:
        return True
    # The table of rules alone: ``Model.objects.get_queryset().rules``.
    rules = parents.get(id(parents.get(id(above))))
    return above.attr == "get_queryset" and isinstance(rules, ast.Attribute) and rules.attr == "rules"


def exits(source) -> bool:
    """Whether a module takes the exit ``unrestricted``."""
    return any(
        (isinstance(node, ast.ImportFrom) and any(alias.name == "unrestricted" for alias in node.names))
        or (isinstance(node, ast.Attribute) and node.attr == "unrestricted")
        for node in ast.walk(ast.parse(source))
    )


def routed_views(urls_source):
    """``module.function`` of every ``path`` in an app's ``urls.py``."""
    for node in ast.walk(ast.parse(urls_source)):
        if isinstance(node, ast.Call) and _name(node.func) in ("path", "re_path") and len(node.args) > 1:
            yield ast.unparse(node.args[1])


def undoored_views(path, source, names, doors=frozenset(VIEW_DOORS)):
    """Of the functions ``names`` that answer requests, those that stand behind no door. A decorator made here counts
    when it is itself built of a door."""
    tree = ast.parse(source)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    own = {
        name
        for name, made in functions.items()
        if name not in names and any(isinstance(node, ast.Name) and node.id in doors for node in ast.walk(made))
    }
    for name in names:
        made = functions.get(name)
        if made is None:
            yield f"{path}: {name} is no function here"
        elif not any(_name(each) in doors | own for each in made.decorator_list):
            yield f"{path}: {name}"


def unruled_classes(path, source):
    """API views and admin classes that do not inherit a base of ours, and API views made of functions."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            bases = {_name(base) for base in node.bases}
            if bases & (API_BASES | ADMIN_BASES) and not bases & RULED:
                yield f"{path}: {node.name}"
        elif isinstance(node, ast.FunctionDef) and any(_name(each) == "api_view" for each in node.decorator_list):
            yield f"{path}: {node.name}"


def _name(node):
    if isinstance(node, ast.Call):
        return _name(node.func)
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
