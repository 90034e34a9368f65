"""Mail about accounts: one fixed sentence and a link of the configured origin. No name, no device, no place."""

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse

INVITED = "You are invited to Arasha. Open this link to set up your account; it works once and for seven days:"
RESET = "Someone asked for a new passphrase for this address. If that was you, open this link within an hour:"
CHANGED = (
    "Something changed in how your Arasha account is signed in to. If that was not you, tell an administrator now. "
    "What changed is on your account page:"
)
ASKED = "A request about your Arasha account waits for a second administrator. It is on your account page:"


def send(user, sentence, address_name, *args):
    """Raises what the mail server's refusal raises."""
    link = settings.SITE_ORIGIN + reverse(address_name, args=args)
    EmailMessage("Arasha", f"{sentence}\n\n{link}\n", settings.DEFAULT_FROM_EMAIL, [user.email]).send()


def tell_of_change(user):
    send(user, CHANGED, "my_account")
