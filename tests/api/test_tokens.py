"""What a token may do, from where, until when; and how one is made, refused and ended."""

from datetime import datetime, timedelta

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db.models import F
from django.utils import timezone

from config.api_router import RESOURCES, urlpatterns
from config.shared.scopes import ALL, READING, scopes_for
from people.actions.tokens import make_token
from people.enums import Role
from people.models import ApiToken, AuditEvent
from tests import make

from .client import client

pytestmark = pytest.mark.django_db
PASSPHRASE = "a long enough passphrase"


@pytest.fixture(autouse=True)
def _fresh_counts():
    cache.clear()


def with_token(text, **meta):
    api = client()
    api.credentials(HTTP_AUTHORIZATION=f"Token {text}", **meta)
    return api


def token_of(user, *scopes, **wishes):
    return make_token(user, name="notebook", scopes=scopes or ALL, **wishes)


def refusal(answer):
    return answer.status_code, answer.json()["message"]


def test_a_token_has_the_live_rights_of_its_owner_until_they_end():
    person = make.person()
    user = make.user(Role.CASEWORKER, on=person.desk)
    api = with_token(token_of(user)[1])
    address = f"/api/v1/persons/{person.pk}/"

    assert api.get(address).status_code == 200
    user.memberships.update(valid_until=F("granted_at"))
    assert api.get(address).status_code == 403
    user.is_active = False
    user.save()
    assert refusal(api.get(address)) == (401, "The account of this token is closed.")


@pytest.mark.parametrize(
    ("scopes", "expected"),
    [
        (["persons:read"], [200, 403, 403, 403]),
        (["persons:write"], [200, 200, 403, 403]),
        (["cases:read"], [403, 403, 200, 403]),
        (["cases:write", "persons:read"], [200, 403, 200, 200]),
    ],
)
def test_a_token_opens_its_scopes_and_no_more(scopes, expected):
    person = make.person()
    case = make.case(desk=person.desk)
    api = with_token(token_of(make.user(Role.CASEWORKER, on=person.desk), *scopes)[1])

    answers = [
        api.get(f"/api/v1/persons/{person.pk}/"),
        api.patch(f"/api/v1/persons/{person.pk}/", {"occupation": "teacher"}, format="json"),
        api.get(f"/api/v1/cases/{case.pk}/"),
        api.patch(f"/api/v1/cases/{case.pk}/", {"summary": "new"}, format="json"),
    ]

    assert [answer.status_code for answer in answers] == expected


def test_what_is_missing_is_said():
    api = with_token(token_of(make.user(Role.CASEWORKER), "cases:read")[1])

    assert refusal(api.get("/api/v1/persons/")) == (
        403,
        "This token lacks the scope persons:read. Make one that has it, or sign in on the page.",
    )


def test_every_resource_stands_in_one_area_and_an_unknown_address_is_closed_to_tokens():
    assert [name for name in RESOURCES if not scopes_for(f"/api/v1/{name}/", writes=True)] == []
    others = {str(each.pattern).split("/")[0] for each in urlpatterns if str(each.pattern)} - {"calendar"}
    assert others == {
        *("auth", "intake", "schema", "docs"),
        *("search", "changes", "statistics", "exports", "saved-searches", "webhooks"),
    }
    assert scopes_for("/api/v1/intake/drafts/", writes=True) == ["sources:write"]
    assert scopes_for("/api/v1/auth/me/", writes=False) == []
    assert scopes_for("/api/v1/anything-new/", writes=False) is None
    assert scopes_for("/elsewhere/persons/", writes=False) is None


def test_a_researchers_token_only_reads_and_ends_within_thirty_days():
    researcher = make.user(Role.RESEARCHER)

    assert token_of(researcher, "persons:read", days=30)[0].scopes == ["persons:read"]
    for wishes in ({"scopes": ["persons:write"]}, {"scopes": ["persons:read"], "days": 31}):
        with pytest.raises(ValidationError):
            make_token(researcher, name="figures", **wishes)


@pytest.mark.parametrize(
    "wishes",
    [
        {"scopes": []},
        {"scopes": ["everything:write"]},
        {"days": 0},
        {"days": 91},
        {"networks": ["10.0.0.1/8"]},
        {"networks": ["home"]},
        {"networks": [f"10.0.0.{n}" for n in range(21)]},
    ],
)
def test_a_token_is_not_made_without_bounds(wishes):
    user = make.user(Role.LAWYER)

    with pytest.raises(ValidationError):
        make_token(user, **{"name": "n", "scopes": READING} | wishes)
    assert not ApiToken.objects.exists()


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_roles_without_records_make_no_token(role):
    with pytest.raises(ValidationError):
        token_of(make.user(role))


def test_ten_tokens_a_day_are_the_most():
    user = make.user(Role.LAWYER)
    for _ in range(10):
        token_of(user)

    with pytest.raises(ValidationError, match="which is the most"):
        token_of(user)


@pytest.mark.parametrize(
    ("address", "forwarded", "status"),
    [
        ("203.0.113.9", "", 200),
        ("198.51.100.9", "", 403),
        ("198.51.100.9", "203.0.113.9", 403),
        ("172.18.0.5", "203.0.113.9", 200),
        ("172.18.0.5", "203.0.113.9, 198.51.100.9", 403),
        ("172.18.0.5", "198.51.100.9, 203.0.113.9, 172.18.0.7", 200),
        ("172.18.0.5", "nonsense", 403),
        ("::ffff:203.0.113.9", "", 200),
    ],
)
def test_a_token_bound_to_a_network_is_refused_from_elsewhere(settings, address, forwarded, status):
    settings.TRUSTED_PROXIES = ["172.16.0.0/12"]
    _, text = token_of(make.user(Role.LAWYER), networks=["203.0.113.0/24"])
    api = with_token(text, REMOTE_ADDR=address, **({"HTTP_X_FORWARDED_FOR": forwarded} if forwarded else {}))

    assert api.get("/api/v1/auth/me/").status_code == status


def test_ended_unknown_and_expired_tokens_are_refused_in_words():
    user = make.user(Role.LAWYER)
    token, text = token_of(user)
    _, ended = token_of(user)
    api = client(user)

    assert (
        api.delete(f"/api/v1/auth/tokens/{ApiToken.objects.exclude(pk=token.pk).get().token_key}/").status_code == 204
    )
    unknown = (401, "This token is unknown or was ended. Make one on the page “API tokens”.")
    assert refusal(with_token(ended).get("/api/v1/auth/me/")) == unknown
    assert refusal(with_token("ara_" + "0" * 64).get("/api/v1/auth/me/")) == unknown
    ApiToken.objects.filter(pk=token.pk).update(created=F("created") - timedelta(days=60), expiry="2026-01-05T12:00Z")
    assert refusal(with_token(text).get("/api/v1/auth/me/")) == (
        401,
        "This token ended on 5 January 2026. Make another on the page “API tokens”.",
    )
    assert with_token(text).get("/api/v1/auth/me/")["WWW-Authenticate"] == "Token"


@pytest.mark.parametrize("sent", ["Token", "Token a b", "Token \xe4ra_", "Token " + "x" * 300])
def test_a_header_that_cannot_be_read_is_401(sent):
    api = client()
    api.credentials(HTTP_AUTHORIZATION=sent)

    assert api.get("/api/v1/auth/me/").status_code == 401


@pytest.mark.parametrize("name", ["token", "access_token", "Authorization", "q"])
def test_a_token_in_the_address_is_refused_with_the_reason(name):
    _, text = token_of(make.user(Role.LAWYER))

    for api in (client(), with_token(text)):
        status, message = refusal(api.get("/api/v1/auth/me/", {name: text}))
        assert (status, message.split(":")[0]) == (401, "A token is sent in the header “Authorization")


def test_the_last_use_is_noted_with_its_address_once_a_minute():
    token, text = token_of(make.user(Role.LAWYER))
    here, there = (with_token(text, REMOTE_ADDR=address) for address in ("203.0.113.9", "203.0.113.10"))

    def seen():
        return ApiToken.objects.values_list("last_used_from", "last_used_at").get(pk=token.pk)

    here.get("/api/v1/auth/me/")
    first = seen()
    there.get("/api/v1/auth/me/")
    assert (first[0], seen()) == ("203.0.113.9", first)
    ApiToken.objects.update(last_used_at=timezone.now() - timedelta(seconds=61))
    there.get("/api/v1/auth/me/")
    assert seen()[0] == "203.0.113.10"


def test_an_address_that_guesses_is_slowed_down_and_no_other(settings):
    settings.TOKEN_FAILURES = 3
    _, text = token_of(make.user(Role.LAWYER))

    guessing = [with_token("ara_no", REMOTE_ADDR="203.0.113.9").get("/api/v1/auth/me/") for _ in range(5)]

    assert [answer.status_code for answer in guessing] == [401, 401, 401, 429, 429]
    assert guessing[-1]["Retry-After"] == "900"
    assert with_token(text, REMOTE_ADDR="203.0.113.9").get("/api/v1/auth/me/").status_code == 429
    assert with_token(text, REMOTE_ADDR="203.0.113.10").get("/api/v1/auth/me/").status_code == 200
    told = AuditEvent.objects.filter(action="token.refused").values_list("outcome", "facts__why")
    assert list(told) == [("refused", "unknown")] * 3
    assert "203.0.113" not in str(list(AuditEvent.objects.values_list("facts", flat=True)))


def wish(**more):
    return {"name": "notebook", "scopes": ["persons:read"], "passphrase": PASSPHRASE} | more


def test_a_token_is_made_by_whoever_is_signed_in_and_says_the_passphrase_once_more():
    user = make.user(Role.LAWYER)
    api = client(user)

    wrong = api.post("/api/v1/auth/tokens/", wish(passphrase="wrong"), format="json")
    made = api.post("/api/v1/auth/tokens/", wish(networks=["203.0.113.7"], days=7), format="json")

    assert (wrong.status_code, list(wrong.json()["fields"])) == (400, ["passphrase"])
    assert made.status_code == 201
    token = ApiToken.objects.get()
    told = made.json()
    assert told.pop("token").startswith("ara_")
    lasts = datetime.fromisoformat(told.pop("expires_at")) - timezone.now()
    assert timedelta(days=6, hours=23) < lasts <= timedelta(days=7)
    assert (told["scopes"], told["networks"]) == (["persons:read"], ["203.0.113.7/32"])
    assert [row["key"] for row in api.get("/api/v1/auth/tokens/").json()] == [token.token_key]


def test_a_token_makes_no_token_and_ends_none_but_itself():
    user = make.user(Role.LAWYER)
    token, text = token_of(user)
    other, _ = token_of(user)
    api = with_token(text)

    assert api.post("/api/v1/auth/tokens/", wish(), format="json").status_code == 403
    assert api.delete(f"/api/v1/auth/tokens/{other.token_key}/").status_code == 403
    assert api.delete(f"/api/v1/auth/tokens/{token.token_key}/").status_code == 204
    assert api.get("/api/v1/auth/me/").status_code == 401


def test_a_passphrase_alone_opens_no_api():
    user = make.user(Role.LAWYER)
    body = {"email": user.email, "password": PASSPHRASE}

    assert client().post("/api/v1/auth/token/", body, format="json").status_code == 404
    assert client().post("/api/v1/auth/tokens/", wish(), format="json").status_code == 401


def test_one_sees_and_revokes_only_ones_own():
    mine, theirs = make.user(Role.LAWYER), make.user(Role.LAWYER)
    token, _ = token_of(mine)
    other, _ = token_of(theirs)
    api = client(mine)

    assert [row["key"] for row in api.get("/api/v1/auth/tokens/").json()] == [token.token_key]
    assert api.delete(f"/api/v1/auth/tokens/{other.token_key}/").status_code == 404


def test_the_schema_describes_scopes():
    schema = client(make.user(Role.LAWYER)).get("/api/v1/schema/?format=json").json()

    assert "`persons:write`" in schema["components"]["securitySchemes"]["token"]["description"]
    asked = {
        operation["x-scope"]
        for path in schema["paths"].values()
        for operation in path.values()
        if "x-scope" in operation
    }
    assert asked == set(ALL)
