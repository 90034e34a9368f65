"""Compose, Dockerfile, proxy and production settings, held against each other: no Docker engine is needed to see that
they fit."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from django.core.exceptions import ImproperlyConfigured
from django.core.management import get_commands
from django.db import connection
from django.test import Client

from config.celery import app as celery_app
from config.embedded.postgres import SHARED_BUFFERS
from config.settings.base import EVIDENCE_PIECE
from people.models import User
from people.unsafe_accounts import refuse_unsafe_accounts

ROOT = Path(__file__).resolve().parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
APP_SERVICES = ("migrate", "web", "worker", "beat", "sweep")
DOCKERFILE = (ROOT / "Dockerfile").read_text()
PRODUCTION = (ROOT / "config/settings/production.py").read_text()
SHARED = (ROOT / "config/settings/base.py").read_text()
GIVEN = {
    "ARASHA_SECRET_KEY": "q7Zr0pX2mK9vB4nT8sL1wD6yF3hJ5cGa-uEoIiRkVtNzPxSlQbMjWd",
    "ARASHA_HOSTS": "arasha.example.org",
    "ARASHA_ORIGIN": "https://arasha.example.org",
    "ARASHA_MAIL_FROM": "arasha@example.org",
    "EMAIL_HOST": "mail.example.org",
    "POSTGRES_PASSWORD": "one",
    "ARASHA_OWNER_PASSWORD": "three",
    "ARASHA_APP_PASSWORD": "four",
    "VALKEY_PASSWORD": "two",
}


def filled_in(text, given=GIVEN):
    """``${NAME:?message}`` and ``${NAME:-default}`` as compose would fill them in."""
    return re.sub(r"\$\{(\w+)(?::([-?])([^}]*))?\}", lambda m: given.get(m[1]) or (m[3] if m[2] == "-" else ""), text)


def environment_of(service):
    return {name: filled_in(str(value)) for name, value in SERVICES[service]["environment"].items()}


def start_with(environment):
    return subprocess.run(
        [sys.executable, "-c", "import django; django.setup()"],
        env={"PATH": os.environ["PATH"], **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("service", APP_SERVICES)
def test_each_process_starts_with_the_environment_compose_gives_it(service):
    started = start_with(environment_of(service))

    assert (started.returncode, started.stderr) == (0, "")


@pytest.mark.parametrize("name", sorted(set(re.findall(r'required\("(\w+)"', PRODUCTION))))
def test_without_a_required_variable_production_refuses_and_names_it(name):
    started = start_with(environment_of("web") | {name: ""})

    assert started.returncode != 0
    assert f"Set {name}" in started.stderr


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"ARASHA_SECRET_KEY": "short"}, "short or known"),
        ({"ARASHA_HOSTS": "*"}, "no wildcards"),
        ({"ARASHA_ORIGIN": "http://arasha.example.org"}, "must begin with https"),
        ({"REDIS_URL": "redis://valkey:6379/0"}, "must carry a password"),
        ({"DATABASE_URL": "sqlite:///x.db"}, "must name a PostgreSQL database"),
        ({"ARASHA_DEMO_SIGN_IN": "1"}, "sign in without a password"),
        ({"ARASHA_DEBUG": "1"}, "Unset ARASHA_DEBUG"),
        ({"ARASHA_SECRET_KEY": "a" * 60}, "short or known"),
        ({"ARASHA_SECRET_KEY": "example-" + "q7Zr0pX2mK9vB4nT8sL1wD6yF3hJ5cGa" * 2}, "short or known"),
        ({"ARASHA_HOSTS": ".example.org"}, "no wildcards"),
        ({"ARASHA_PROXY_NETWORKS": "0.0.0.0/0"}, "wider than /8"),
        ({"ARASHA_PROXY_NETWORKS": "the proxy"}, "must name the proxy's networks"),
    ],
)
def test_production_refuses_what_is_unsafe(wrong, refusal):
    started = start_with(environment_of("web") | wrong)

    assert started.returncode != 0
    assert refusal in started.stderr


def test_the_deployment_check_finds_nothing():
    done = subprocess.run(
        [sys.executable, "manage.py", "check", "--deploy", "--fail-level", "WARNING"],
        env={"PATH": os.environ["PATH"], **environment_of("web")},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        "System check identified no issues (0 silenced).\n",
        "",
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("account", "refusal"),
    [
        ({"email": "root@example.org", "is_superuser": True}, "1 open account of a superuser"),
        ({"email": "Lawyer@Demo.Arasha.Example"}, "1 open account of the demo"),
        ({"email": "root@example.org", "is_superuser": True, "is_active": False}, None),
        ({"email": "someone@example.org"}, None),
    ],
)
def test_production_does_not_start_beside_an_account_that_must_not_be_open(settings, monkeypatch, account, refusal):
    settings.REFUSES_UNSAFE_ACCOUNTS = True
    monkeypatch.setattr(connection, "close", lambda: None)  # the test's own transaction lives in it
    User.objects.create_user(full_name="Someone", **account)

    if refusal is None:
        refuse_unsafe_accounts()
    else:
        with pytest.raises(ImproperlyConfigured, match=refusal):
            refuse_unsafe_accounts()
    assert "REFUSES_UNSAFE_ACCOUNTS = True" in PRODUCTION


def test_whatever_serves_pages_runs_tasks_or_sends_mail_asks_before_it_starts():
    for module in ("config/wsgi.py", "config/celery.py", "cases/management/commands/sweep.py"):
        text = (ROOT / module).read_text()
        assert (text.count("refuse_unsafe_role()"), text.count("refuse_unsafe_accounts()")) == (1, 1), module


def test_slow_lines_and_big_bodies_end_at_the_proxy_and_the_server():
    caddy = (ROOT / "deploy/Caddyfile").read_text()

    for told in ("read_header 10s", "read_body 10m", "max_header_size 32KB", "request_buffers 17MB", "max_size 32MB"):
        assert told in caddy
    assert '"--http1-header-read-timeout", "10000"' in DOCKERFILE
    assert "header_up X-Forwarded-For {remote_host}" in caddy


def test_the_store_is_a_volume_or_the_bucket_that_is_named():
    told = "from django.conf import settings; print(settings.EVIDENCE_STORE['BACKEND'], settings.EVIDENCE_INCOMING)"

    def store_with(**named):
        environment = {"PATH": os.environ["PATH"], **environment_of("web"), **named}
        command = [sys.executable, "-c", told]
        return subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    incoming = "/var/lib/arasha/evidence/incoming\n"
    assert store_with() == f"sources.store.folder.FolderStore {incoming}"
    assert store_with(ARASHA_EVIDENCE_BUCKET="b") == f"sources.store.bucket.BucketStore {incoming}"
    for service in APP_SERVICES:
        assert "evidence:/var/lib/arasha/evidence" in SERVICES[service]["volumes"]


def test_the_proxy_lets_a_piece_of_an_upload_through():
    largest = int(re.search(r"max_size (\d+)MB", (ROOT / "deploy/Caddyfile").read_text())[1]) * 10**6

    assert largest > EVIDENCE_PIECE


def test_production_refuses_a_key_ring_others_can_read(tmp_path):
    ring = tmp_path / "ring"
    ring.touch(mode=0o644)

    started = start_with(environment_of("web") | {"ARASHA_KEY_RING": str(ring)})

    assert started.returncode != 0
    assert "can be read by others" in started.stderr


def test_compose_gives_every_variable_production_reads_and_no_other():
    read = set(re.findall(r'(?:required\(|environ\.get\(|environ\[)"(\w+)"', PRODUCTION + SHARED)) - {
        "ARASHA_DEMO_SIGN_IN",
        "ARASHA_DEBUG",
        "ARASHA_WEBHOOK_LOOPBACK",
    }

    for service in APP_SERVICES:
        assert set(SERVICES[service]["environment"]) - {"DJANGO_SETTINGS_MODULE"} == read


def test_the_example_environment_names_what_compose_asks_for():
    asked = set(re.findall(r"\$\{(\w+)", (ROOT / "docker-compose.yml").read_text()))
    named = set(re.findall(r"^(\w+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))

    assert named == asked


def test_commands_name_what_exists():
    assert SERVICES["migrate"]["command"][:3] == ["python", "manage.py", "migrate"]
    assert "manage.py sweep" in SERVICES["sweep"]["command"][2]
    assert "sweep" in get_commands()
    for service in ("worker", "beat"):
        assert SERVICES[service]["command"][:4] == ["celery", "-A", "config", service]
    celery_app.loader.import_default_modules()
    scheduled = {entry["task"] for entry in celery_app.conf.beat_schedule.values()}
    assert scheduled <= set(celery_app.tasks)
    assert scheduled == {
        "cases.tasks.sweep_reminders",
        "cases.tasks.plan_reminders",
        "cases.tasks.end_packets",
        "cases.tasks.seal_trail",
        "cases.tasks.tidy_intake",
        "cases.tasks.warn_of_ending_tokens",
        "exchange.tasks.go_on_with_imports",
        "exchange.tasks.settle_changes",
        "exchange.tasks.settle_whole",
        "exchange.tasks.sweep_exchange",
        "exchange.tasks.tend_exports",
        "exchange.tasks.tidy_exchange",
        "people.tasks.forget_attempts",
        "people.tasks.anchor_trail",
        "people.tasks.forget_client_addresses",
        "people.tasks.forget_sent_once",
        "people.tasks.suspect_duplicates",
        "people.tasks.verify_trail",
        "sources.tasks.tidy_evidence",
        "sources.tasks.verify_sample",
    }
    assert '"config.wsgi:application"]' in DOCKERFILE


def test_only_the_proxy_is_reachable_from_outside():
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["proxy"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}
    assert SERVICES["postgres"]["networks"] == SERVICES["valkey"]["networks"] == ["inside"]


def test_the_proxy_speaks_to_the_web_service_on_its_port():
    port = re.search(r'"--port", "(\d+)"', DOCKERFILE)[1]

    assert f"reverse_proxy web:{port}" in (ROOT / "deploy/Caddyfile").read_text()
    assert f"127.0.0.1:{port}/healthz" in SERVICES["web"]["healthcheck"]["test"][3]


@pytest.mark.django_db
def test_a_container_that_asks_itself_by_its_address_hears_it_is_well(settings):
    settings.ALLOWED_HOSTS = ["arasha.example.org"]
    settings.SECURE_SSL_REDIRECT = True
    inside = Client(headers={"host": "127.0.0.1:8000"})

    assert inside.get("/healthz/live").content == b"ok\n"
    assert inside.get("/admin/login/").status_code in (301, 400)


def test_the_queue_has_a_password_and_throws_nothing_away():
    command = SERVICES["valkey"]["command"]

    assert command[command.index("--requirepass") + 1].startswith("${VALKEY_PASSWORD")
    assert command[command.index("--maxmemory-policy") + 1] == "noeviction"


def test_the_database_holds_as_much_in_memory_as_the_one_that_is_measured():
    assert SERVICES["postgres"]["command"] == ["postgres", "-c", f"shared_buffers={SHARED_BUFFERS}"]


def test_the_owner_and_the_app_have_credentials_of_their_own():
    logged_in_as = {service: urlsplit(environment_of(service)["DATABASE_URL"]).username for service in APP_SERVICES}
    told = {
        name: {secret for secret in GIVEN if "PASSWORD" in secret and f"${{{secret}" in str(service["environment"])}
        for name, service in SERVICES.items()
        if "environment" in service
    }

    assert logged_in_as == {"migrate": "arasha_owner"} | dict.fromkeys(("web", "worker", "beat", "sweep"), "arasha_app")
    assert told["web"] == told["worker"] == {"ARASHA_APP_PASSWORD", "VALKEY_PASSWORD"}
    assert told["migrate"] == {"ARASHA_OWNER_PASSWORD", "VALKEY_PASSWORD"}
    assert SERVICES["postgres"]["volumes"][1] == "./deploy/roles.sh:/docker-entrypoint-initdb.d/10-roles.sh:ro"


def test_images_are_pinned_and_volumes_declared():
    for service in SERVICES.values():
        if "build" not in service:
            assert re.fullmatch(r"[\w/]+:[\d.]+[\w.-]*", service["image"])
        for volume in service.get("volumes", []):
            name = volume.split(":")[0]
            assert name.startswith("./") or name in COMPOSE["volumes"]


def test_the_image_runs_a_python_the_project_supports_as_an_ordinary_user():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

    assert project["requires-python"] == ">=3.11"
    assert set(re.findall(r"FROM python:3\.(\d+)-slim-bookworm", DOCKERFILE)) == {"12"}
    assert DOCKERFILE.index("USER arasha") < DOCKERFILE.index("CMD")


def test_the_lock_is_in_step_with_the_project():
    uv = shutil.which("uv")
    assert uv, "uv is what the README asks for; the tests run under it"

    checked = subprocess.run([uv, "lock", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stderr
    assert "hash = " in (ROOT / "uv.lock").read_text()
