"""What goes in and out in lots: saved searches, webhooks, exports, imports, full text, changes, figures."""

from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from bench.victims import as_csv
from exchange.changes.settling import settle
from exchange.models import ImportBatch, Webhook
from exchange.searches.digests import make_digests
from people.actions.records import save_record
from tests import make
from tests.exchange.lists import checked, worked
from tests.exchange.watching import search, told, webhook

API = "/api/v1"
HEADERS = ("id", "Name", "Born", "Sex")
ROWS = [
    ["1", "Sholpan Invented", "1960", "f"],
    ["2", "Nurlan Invented", "1971", "m"],
    ["3", "Qairat Invented", "no day at all", "m"],
]


def ask_exchange(asking, desk, user, researcher):
    def ask(method, path, body=None, by=user, **more):
        return asking.ask(by, method, f"{API}/{path}", body, **more)

    for part in (_searches, _webhooks, _exports, _imports, _texts, _figures):
        part(desk, user, ask)
    ask("get", "statistics/", by=researcher, as_researcher=True)
    ask("get", "statistics/persons/?by=sex", by=researcher, as_researcher=True)


def _searches(desk, user, ask):
    wish = {"name": "Women of our desk", "resource": "persons", "query": "sex=female", "frequency": "daily"}
    made = f"saved-searches/{ask('post', 'saved-searches/', wish | {'desk': desk.pk}).json()['id']}/"
    ask("get", made)
    ask("patch", made, {"name": "Women", "frequency": "weekly"})
    ask("post", f"{made}pause/")
    ask("post", f"{made}resume/")
    ask("delete", made)
    ask("post", f"{made}restore/")
    earlier = make.person(desk=desk, sex="male")
    watched = search(user, "Men of our desk", query="sex=male", frequency="daily")
    make.person(desk=desk, sex="male")
    earlier.occupation = "driver"
    save_record(earlier, by=user)
    make_digests(now=timezone.now() + timedelta(days=1))
    ask("get", f"saved-searches/{watched.pk}/news/")
    ask("get", "saved-searches/")


def _webhooks(desk, user, ask):
    made = webhook(user, desk)
    # The database dates rows of one transaction by its beginning.
    Webhook.objects.filter(pk=made.pk).update(counts_from=timezone.now() - timedelta(hours=1))
    hook = f"webhooks/{made.pk}/"
    make.person(desk=desk)
    told(204)
    ask("get", "webhooks/")
    ask("get", hook)
    listed = ask("get", f"{hook}deliveries/").json()["results"]
    ask("post", f"{hook}ping/")
    ask("post", f"webhooks/deliveries/{listed[0]['id']}/resend/")


def _exports(desk, user, ask):
    make.person(desk=desk, sex="female", birth="1980")
    wish = {"kind": "persons", "query": "sex=female", "fields": ["reference", "sex", "birth"], "format": "csv"}
    ask("get", "exports/kinds/")
    made = ask("post", "exports/", wish | {"reason": "A table for the annual report."}).json()
    ask("get", "exports/")
    ask("get", f"exports/{made['id']}/")
    ask("get", f"exports/{made['id']}/file/")
    ask("delete", f"exports/{made['id']}/")


def _imports(desk, user, ask):
    make.person("Nurlan Invented", desk=desk, birth="1971", sex="male")
    file = SimpleUploadedFile("villages.csv", as_csv(ROWS, HEADERS))
    made = ask("post", "imports/", {"file": file, "desk": desk.pk}).json()
    address = f"imports/{made['id']}/"
    ask("post", f"{address}check/", {"list_name": "A list of three villages", "jurisdiction": "CN"})
    _work_on(made)
    ask("get", f"{address}rows/")
    ask("post", f"{address}decide/", {"choice": "new", "rows": [1]})
    ask("post", f"{address}run/")
    ask("post", f"{address}cancel/")
    _work_on(made)
    ask("get", f"{address}errors/")
    ask("post", f"{address}undo/")
    _work_on(made)
    ask("post", f"imports/{checked(user, desk, ROWS, HEADERS).pk}/discard/")


def _work_on(made):
    worked(ImportBatch.objects.get(pk=made["id"]))


def _texts(desk, user, ask):
    settle()
    since = timezone.now().strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    make.person("Zhanar Invented", desk=desk, summary="Taken from the village school at night.")
    ask("get", "search/?q=village%20school")
    settle()
    ask("get", f"changes/?kind=persons&since={since}")


def _figures(desk, user, ask):
    make.detention(desk=desk, person=make.person(desk=desk, sex="female"), kind="vetc", began="2017/2018")
    ask("get", "statistics/")
    ask("get", "statistics/persons/?by=sex")
    ask("get", "statistics/persons.csv?by=sex")
    ask("get", "statistics/persons.svg?by=sex")
