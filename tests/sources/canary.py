"""A crawl of every route as one account, looking for words that must stand nowhere but in the vault."""

import re
from functools import cache

from django.contrib import admin
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from cases import models as cases
from config.api_router import RESOURCES
from people.models import Person
from sources import models as sources
from tests.conftest import as_owner

from .vaulted import WORDS

FILE_WORD = "Canaryfile"
TOKENS = tuple(
    dict.fromkeys(
        [
            *(
                token
                for text in WORDS.values()
                for token in re.findall(r"[^\W\d_]{4,}", text)
                if "anar" in token.lower()
            ),
            "Synaqov",
            "Сынақова",
            "Канарейқа",
            "كانارەيقا",
            "سىناقوۆا",
            "卡纳莱卡",
            "1971-03-29",
            "29 Mar 1971",
            "555 81 93",
            "5558193",
            FILE_WORD,
        ]
    )
)
# Pages whose addresses carry more than the id of a row.
GIVEN = {
    "change_defendants": {"kind": ["measure"]},
    "docket_item": {"kind": ["hearing"]},
    "item_team": {"kind": ["hearing", "witness"]},
    "retry_mail": {"noun": ["reminder"], "pk": ["1"]},
    "end_token": {"key": ["abcdefgh"]},
    "api-token": {"key": ["abcdefgh"]},
    "calendar-feed": {"secret": ["0" * 64]},
    "acknowledge": {"pk": ["1"]},
    "snooze": {"pk": ["1"]},
    "revoke_feed": {"pk": ["1"]},
}
# About no row, or not ours.
SKIPPED = {"logout", "view_on_site", "app_list", "search", "toggle_sidebar", None}
ROWS = 1  # of each kind; of what hangs on a protected witness, all


def found_in(text) -> list[str]:
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    escaped = text.encode().decode("unicode_escape", "ignore") if "\\u" in text else ""
    return [token for token in TOKENS if token in text or token in escaped]


def routes(patterns=None, prefix=""):
    """``(route, name)`` of every address of the project."""
    for pattern in patterns or get_resolver().url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern):
            yield route, pattern.name


def addresses(user):
    """Every address ``user`` could type, filled in with the rows there are, permitted or not."""
    models = {f"admin/{model._meta.app_label}/{model._meta.model_name}/": model for model in admin.site._registry}
    apis = {f"api/v1/^{name}/": view.model for name, view in RESOURCES.items() if getattr(view, "model", None)}
    pages = [
        *_ids(sources.Witness),
        *_ids(sources.Source),
        *_ids(sources.EvidenceFile)[:3],
        *_ids(sources.Upload)[:1],
        *_ids(Person),
        *_ids(cases.Case),
        *_ids(cases.Hearing),
        *_ids(cases.Proceeding),
        *_ids(cases.HearingReport),
    ]
    ids = cache(_ids)
    for route, name in routes():
        model = next((model for known, model in {**models, **apis}.items() if route.startswith(known)), None)
        yield from _filled(route, name, pages if model is None else ids(model))


def _ids(model):
    protected = sources.Witness.objects.exclude(protection="none").values("pk")
    hangs_by = {
        sources.Witness: "pk",
        sources.Source: "testimony__witness",
        sources.Testimony: "witness",
        sources.EvidenceFile: "source__testimony__witness",
        sources.CustodyEvent: "file__source__testimony__witness",
        sources.Upload: "source__testimony__witness",
    }
    rows = model._base_manager.order_by("-pk")
    limit = ROWS
    if model in hangs_by:
        rows, limit = rows.filter(**{f"{hangs_by[model]}__in": protected}), 6
    return [str(pk) for pk in rows.values_list("pk", flat=True)[:limit]]


def _filled(route, name, ids):
    if name in SKIPPED and not route.startswith("api/"):
        return
    bare = re.sub(r"\\[ZzA]|[\^$]|/\?", lambda m: "/" if m[0] == "/?" else "", route).replace("\\.", ".")
    bare = re.sub(r"\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)", r"<\1>", bare)
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", bare)
    filled = [bare]
    for parameter in wanted:
        values = GIVEN.get(name, {}).get(parameter) or (ids if parameter in ("pk", "object_id") else None)
        if parameter == "url" or values is None:
            return  # the admin's own catch-all
        filled = [re.sub(rf"<(?:\w+:)?{parameter}>", value, each) for each in filled for value in values]
    yield from (f"/{each}" for each in filled)


def crawl(user, searches=(), only=("",)) -> dict[str, list[str]]:
    """Address → words found there that must not be. ``searches`` are typed into every search there is: what is found by
    them must name no protected row either. ``only``: addresses with one of these in them."""
    browser = Client(raise_request_exception=False)
    browser.force_login(user)
    found, asked = {}, 0
    seen = set()
    for address in addresses(user):
        if address in seen or not any(part in address for part in only):
            continue
        seen.add(address)
        has_options = address.removeprefix("/api/v1/").removesuffix("/") in RESOURCES
        for method in ("get", "options") if has_options else ("get",):
            answer = getattr(browser, method)(address, follow=False)
            asked += 1
            assert answer.status_code < 500, address
            body = b"".join(answer.streaming_content) if answer.streaming else answer.content
            if words := found_in(body) + found_in(str(answer.headers)) + found_in(str(answer.cookies)):
                found[f"{method} {address}"] = words
    for address, word in _searches(user, searches):
        answer = browser.get(address, {_parameter(address): word})
        asked += 1
        body = answer.content.decode().replace(word, "")
        hits = [token for token in found_in(body) if token not in word and word not in token]
        hits += [reference for reference in protected_references() if reference in body]
        if hits:
            found[f"search {address} {word}"] = hits
    crawl.asked = asked
    return found


def _searches(user, words):
    lists = [
        f"/admin/{m._meta.app_label}/{m._meta.model_name}/"
        for m, s in admin.site._registry.items()
        if s.search_help_text
    ]
    apis = [f"/api/v1/{name}/" for name, view in RESOURCES.items() if getattr(view, "search", None) is not None]
    fields = []
    for model in admin.site._registry:
        for field in model._meta.concrete_fields:
            if field.is_relation and field.related_model in (sources.Witness, sources.Source, sources.EvidenceFile):
                fields.append(
                    f"/admin/autocomplete/?app_label={model._meta.app_label}&model_name={model._meta.model_name}"
                    f"&field_name={field.name}"
                )
    for word in words:
        for address in [*lists, *apis, "/search/", *fields]:
            yield address, word


def _parameter(address):
    return "term" if "autocomplete" in address else "search" if "/api/" in address else "q"


def protected_references():
    witnesses = sources.Witness.objects.exclude(protection="none")
    files = sources.EvidenceFile.objects.filter(source__testimony__witness__in=witnesses)
    return [
        *witnesses.values_list("reference", flat=True),
        *sources.Testimony.objects.filter(witness__in=witnesses).values_list("reference", flat=True),
        *files.values_list("reference", flat=True),
    ]


def tables_with_words() -> dict[str, list[str]]:
    """Every table of every schema, as text: bytes in hexadecimal, so the words are looked for in that as well."""
    hexed = {token: token.encode().hex() for token in TOKENS}
    found = {}
    with as_owner() as cursor:
        cursor.execute(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
            " where schemaname not in ('pg_catalog', 'information_schema')"
        )
        for (table,) in cursor.fetchall():
            cursor.execute(f"select coalesce(string_agg(t::text, '\n'), '') from {table} t")
            (text,) = cursor.fetchone()
            if hits := [token for token in TOKENS if token in text or hexed[token] in text] + found_in(text):
                found[table] = hits
    for session in Session.objects.all():
        if hits := found_in(session.get_decoded()):
            found[f"session {session.pk}"] = hits
    return found
