"""An account begins with a letter: one link, one use, seven days. A new passphrase comes the same way."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from people.actions.accounts import change_account
from people.actions.invitations import answer_invitation, invite, withdraw_invitation
from people.actions.passphrases import account_for_reset
from people.enums import Role
from people.models import Invitation, Membership, User
from people.tasks import mail_reset
from tests import make

from .doing import PASSPHRASE, SET_UP, link_in_last_mail, signed_in, type_passphrase, with_app

pytestmark = pytest.mark.django_db
NOW = timezone.now()
CHOSEN = {"passphrase": "correct horse battery staple", "again": "correct horse battery staple"}


def invited(**fields):
    """An account nobody has answered for yet, and the path of its link."""
    user = make.user(Role.CASEWORKER, on=make.desk(), **fields)
    user.set_unusable_password()
    user.save(update_fields=["password"])
    invite(user, by=make.user(Role.ADMINISTRATOR), now=timezone.now())
    return user, link_in_last_mail()


def test_an_administrator_invites_and_the_mail_says_nothing_but_a_link():
    browser = Client()
    browser.force_login(make.user(Role.ADMINISTRATOR))
    answer = browser.post(
        "/admin/people/user/add/",
        {"full_name": "Nur Test", "email": "nur@example.org", "language": "en", "time_zone": "Asia/Almaty"},
        headers={"host": "localhost"},
    )

    assert answer.status_code == 302
    user = User.objects.get(email="nur@example.org")
    assert not user.has_usable_password()
    letter = mail.outbox[-1]
    assert (letter.to, letter.subject) == (["nur@example.org"], "Arasha")
    assert letter.body.startswith("You are invited to Arasha.")
    assert "Nur" not in letter.body
    assert "http://127.0.0.1:8000/invitation/" in letter.body  # the configured origin, not the Host of the request
    assert Invitation.objects.get().secret_hash not in letter.body


def test_the_link_opens_once_and_leads_to_the_second_factor():
    user, link = invited()
    browser = Client()
    assert browser.get(link).status_code == 200
    assert browser.get(link).status_code == 200  # a mail program that looks at links spends nothing

    answer = browser.post(link, CHOSEN, follow=True)
    assert answer.redirect_chain[-1][0] == SET_UP
    user.refresh_from_db()
    assert user.check_password(CHOSEN["passphrase"])
    assert [Client().get(link).status_code, Client().post(link, CHOSEN).status_code] == [410, 410]


@pytest.mark.parametrize(
    ("passphrase", "said"),
    [("short", "too short"), ("1q2w3e4r5t6y7u8i9o0p", "too common"), ("fourteen chars", "too short")],
)
def test_a_weak_passphrase_is_refused_and_the_link_stays_good(passphrase, said):
    _, link = invited()
    refused = Client().post(link, {"passphrase": passphrase, "again": passphrase})

    assert said in refused.content.decode()
    assert Client().post(link, CHOSEN).status_code == 302


def test_old_withdrawn_and_replaced_links_open_nothing():
    user, first = invited()
    invite(user, by=None, now=timezone.now())
    second = link_in_last_mail()
    assert (Client().get(first).status_code, Client().get(second).status_code) == (410, 200)

    withdraw_invitation(user, by=None, now=timezone.now())
    assert Client().get(second).status_code == 410
    with pytest.raises(ValidationError, match="no open invitation"):
        withdraw_invitation(user, by=None, now=timezone.now())

    invite(user, by=None, now=timezone.now() - timedelta(days=7, seconds=1))
    assert Client().get(link_in_last_mail()).status_code == 410


def test_a_live_account_is_not_invited_again_and_a_closed_one_answers_nothing():
    with pytest.raises(ValidationError, match="in use"):
        invite(make.user(), by=None, now=NOW)

    user, link = invited()
    user.is_active = False
    user.save(update_fields=["is_active"])
    assert Client().get(link).status_code == 410
    with pytest.raises(ValidationError):
        answer_invitation(link.split("/")[2], passphrase=CHOSEN["passphrase"], now=timezone.now())


def test_an_invited_account_cannot_be_signed_in_to():
    user, _ = invited()

    assert type_passphrase(user, "")[1].status_code == 200
    assert type_passphrase(user, "!")[1].status_code == 200


def asked_for_reset(email, monkeypatch):
    sent = []
    monkeypatch.setattr(mail_reset, "delay", sent.append)
    return Client().post("/forgotten/", {"email": email}), sent


def test_asking_for_a_new_passphrase_tells_nothing(monkeypatch):
    user = make.user(email="known@example.org")
    known, sent = asked_for_reset("Known@example.org", monkeypatch)
    unknown, nothing = asked_for_reset("unknown@example.org", monkeypatch)

    assert (sent, nothing) == ([user.pk], [0])
    assert known.status_code == unknown.status_code == 200
    said = [answer.content.decode().split("<main")[1] for answer in (known, unknown)]
    assert said[0] == said[1]
    assert mail_reset(0) is None
    assert mail.outbox == []


def test_a_reset_does_not_skip_the_second_factor():
    user = make.user(Role.CASEWORKER, on=make.desk())
    secret = with_app(user)
    other = signed_in(user, secret)
    mail_reset(user.pk)
    link = link_in_last_mail()
    browser = Client()
    assert browser.post(link, CHOSEN)["Location"] == "/sign-in/"

    assert browser.get("/admin/")["Location"].startswith("/admin/login/")
    assert other.get("/admin/").status_code == 302
    assert type_passphrase(user, CHOSEN["passphrase"])[1]["Location"] == "/sign-in/second-factor/"
    assert type_passphrase(user, PASSPHRASE)[1].status_code == 200
    assert browser.get(link).status_code == 410


def test_a_made_up_or_old_reset_link_opens_nothing(settings):
    user = make.user()
    mail_reset(user.pk)
    link = link_in_last_mail()
    settings.PASSWORD_RESET_TIMEOUT = -1

    for address in (link, "/new-passphrase/MQ.x-y/", "/new-passphrase/%FF/", "/new-passphrase/../"):
        assert Client().get(address).status_code in (404, 410), address


def test_whoever_is_only_invited_or_closed_gets_no_reset_mail():
    user, _ = invited(email="invited@example.org")
    make.user(email="closed@example.org", is_active=False)

    assert account_for_reset("invited@example.org") is None
    assert account_for_reset("closed@example.org") is None


def test_a_new_installation_begins_with_two_administrators(capsys):
    for name in ("First", "Second"):
        call_command("first_administrator", email=f"{name}@example.org", name=name)
    link = "/" + capsys.readouterr().out.strip().splitlines()[-1].split("/", 3)[3]
    assert Client().get(link).status_code == 200
    assert Membership.objects.filter(role=Role.ADMINISTRATOR).count() == 2

    with pytest.raises(CommandError, match="two administrators"):
        call_command("first_administrator", email="third@example.org", name="Third")


def test_nobodys_mailbox_is_filled_from_our_page():
    user = make.user()
    for _ in range(5):
        mail_reset(user.pk)

    assert len(mail.outbox) == 3


def test_a_changed_address_is_told_at_the_old_one_and_ends_the_sessions(django_capture_on_commit_callbacks):
    user = make.user(Role.CASEWORKER, on=make.desk(), email="old@example.org")
    browser = signed_in(user, with_app(user))
    user.email = "new@example.org"
    with django_capture_on_commit_callbacks(execute=True):
        change_account(user, by=make.user(Role.ADMINISTRATOR), now=NOW)

    assert mail.outbox[-1].to == ["old@example.org"]
    assert browser.get("/admin/").status_code == 302
