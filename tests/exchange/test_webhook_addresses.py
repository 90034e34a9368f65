"""Which addresses a webhook may have: whatever could lead inside is refused, however it is written."""

import pytest
from django.core.exceptions import ValidationError

from exchange.webhooks.addresses import is_outside, read_address

INSIDE = [
    # this machine, in every way it is written
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "0.1.2.3",
    "::",
    "::1",
    # private, link-local, shared by a carrier
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.0.1",
    "100.64.0.1",
    "100.127.255.254",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    # where clouds keep what their machines may know
    "169.254.169.254",
    "169.254.170.2",
    "100.100.100.200",
    "192.0.0.192",
    "168.63.129.16",
    "fd00:ec2::254",
    # one IPv4 address within another of IPv6, also where the inner one is outside
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:93.184.216.34",
    "::ffff:0:127.0.0.1",
    "::127.0.0.1",
    "2002:7f00:1::",
    "2002:5db8:d822::1",
    "64:ff9b::7f00:1",
    "64:ff9b::5db8:d822",
    "64:ff9b:1::a00:1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2a00:1450::5efe:7f00:1",
    "2a00:1450::200:5efe:a00:1",
    # nobody's, everybody's, reserved, of books
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.51.100.7",
    "203.0.113.9",
    "198.18.0.1",
    "192.88.99.1",
    "ff02::1",
    "ff0e::1",
    "2001:db8::1",
    "3fff::1",
    "100::1",
    "4000::1",
    "5f00::1",
    # no address at all
    "",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f000001",
    "127.0.0.1:80",
    "[::1]",
]
SPELLINGS = [
    "http://hooks.partner.org/",
    "HTTP://hooks.partner.org/",
    "ftp://hooks.partner.org/",
    "file:///etc/passwd",
    "gopher://hooks.partner.org/",
    "//hooks.partner.org/",
    "hooks.partner.org",
    "https:hooks.partner.org",
    "https:///hooks.partner.org",
    "https://",
    "https://localhost/",
    "https://LOCALHOST:443/",
    "https://localhost.localdomain.localhost/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://127.0.0.1.:443/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://017700000001/",
    "https://10.0.0.1:8443/",
    "https://93.184.216.34/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[2606:4700::1111]/",
    "https://[fe80::1%25eth0]/",
    "https://printer/",
    "https://vault.internal/",
    "https://db.cluster.local/",
    "https://nas.lan/",
    "https://nas.home.arpa/",
    "https://receiver.test/",
    "https://receiver.invalid/",
    "https://hooks.partner.org./",
    "https://.partner.org/",
    "https://hooks..partner.org/",
    "https://-hooks.partner.org/",
    "https://hooks_.partner.org/",
    "https://hooks.partner.org:22/",
    "https://hooks.partner.org:80/",
    "https://hooks.partner.org:6379/",
    "https://hooks.partner.org:0443/",
    "https://hooks.partner.org:/",
    "https://hooks.partner.org:443:22/",
    "https://hooks.partner.org:４４３/",
    "https://user@hooks.partner.org/",
    "https://user:word@hooks.partner.org/",
    "https://hooks.partner.org@127.0.0.1/",
    "https://127.0.0.1#@hooks.partner.org/",
    "https://hooks.partner.org#@127.0.0.1/",
    "https://hooks.partner.org\\@127.0.0.1/",
    "https://hooks.partner.org\\.evil.org/",
    "https://hooks.partner.org/a b",
    "https://hooks.partner.org/\r\nHost: inside",
    "https://hooks.partner.org\t/",
    "https://hooks.partner.org/\x00",
    " https://hooks.partner.org/",
    "https://hооks.partner.org/",  # two letters are Cyrillic
    "https://ⓗooks.partner.org/",
    "https://127。0。0。1/",
    "https://%31%32%37.0.0.1/",
    "https://hooks%2epartner.org/",
    "https://arasha.example/",
    "https://testserver/",
    "https://our-own.house.org/",
    "https://hooks.partner.org/" + "a" * 500,
]


@pytest.mark.parametrize("address", INSIDE)
def test_nothing_inside_is_taken_for_outside(address):
    assert not is_outside(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"])
def test_machines_of_the_public_internet_are_outside(address):
    assert is_outside(address)


def test_networks_of_our_own_at_public_addresses_are_refused_where_the_house_names_them(settings):
    settings.WEBHOOK_REFUSED_NETWORKS = ["93.184.216.0/24", "2606:4700::/32"]

    assert [is_outside(each) for each in ("93.184.216.34", "2606:4700::1", "8.8.8.8")] == [False, False, True]


@pytest.mark.parametrize("text", SPELLINGS)
def test_an_address_in_disguise_is_refused(text, settings):
    settings.SITE_ORIGIN = "https://our-own.house.org"

    with pytest.raises(ValidationError):
        read_address(text)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("https://hooks.partner.org/arasha", ("https", "hooks.partner.org", 443, "/arasha")),
        ("https://HOOKS.Partner.org:8443", ("https", "hooks.partner.org", 8443, "/")),
        ("https://xn--80ak6aa92e.com/in?key=1", ("https", "xn--80ak6aa92e.com", 443, "/in?key=1")),
        ("https://partner.org?key=1", ("https", "partner.org", 443, "/?key=1")),
    ],
)
def test_a_plain_name_is_taken(text, read):
    target = read_address(text)

    assert (target.scheme, target.host, target.port, target.path) == read


def test_this_machine_only_where_a_setting_says_so(settings):
    with pytest.raises(ValidationError):
        read_address("http://127.0.0.1:9000/in")
    settings.WEBHOOK_LOOPBACK = True

    assert read_address("http://127.0.0.1:9000/in").port == 9000
    assert [is_outside(each) for each in ("127.0.0.1", "::1", "127.0.0.2", "10.0.0.1")] == [True, True, False, False]
    with pytest.raises(ValidationError):
        read_address("http://hooks.partner.org/")
