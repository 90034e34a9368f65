"""What the programs of this cookbook share: asks the API, follows its pages, waits when told to."""

import os
import sys
import time

import requests


class Arasha:
    def __init__(self, address=None, token=None):
        self.root = (address or os.environ["ARASHA_URL"]).rstrip("/") + "/api/v1/"
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Token {token or os.environ['ARASHA_TOKEN']}"

    def get(self, address, **asked):
        """One answer. ``address`` is relative to ``/api/v1/``, or whole, as in ``next``."""
        if not address.startswith(("http://", "https://")):
            address = self.root + address
        while True:
            answer = self.session.get(address, params=asked, timeout=60)
            if answer.status_code in (429, 503):  # too fast, or too busy: it says for how long to wait
                time.sleep(int(answer.headers.get("Retry-After", 5)))
                continue
            if not answer.ok:
                # Every refusal has a sentence, and says of each field what to do about it.
                refused = answer.json()
                sys.exit(f"{answer.status_code}: {refused['message']} {refused['fields'] or ''}")
            return answer.json()

    def rows(self, resource, **asked):
        """Every row of a list, page after page, in an order that no new row disturbs."""
        page = self.get(f"{resource}/", page_size=200, **asked)
        while True:
            yield from page["results"]
            if page["next"] is None:
                return
            page = self.get(page["next"])
