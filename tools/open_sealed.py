#!/usr/bin/env python3
"""Opens a sealed identity, away from the server. Needs Python 3.9 or later and ``pip install pyrage``; nothing else.

    python open_sealed.py --new-key my_key.age       makes a key under a passphrase, shows its public half
    python open_sealed.py --fingerprint my_key.age   shows the public half and its fingerprint
    python open_sealed.py --key my_key.age W-7K3F9-1a2b3c4d.age

Prints to the screen and writes nothing. Use a machine that is not on a network, and close the window afterwards.
"""

import argparse
import getpass
import hashlib
import json
import os
import sys

import pyrage

LABELS = {
    "reference": "Witness",
    "name_cyrillic": "Name in Cyrillic",
    "name_latin": "Name in Latin letters",
    "name_arabic": "Name in Arabic script",
    "name_chinese": "Name in Chinese",
    "other_names": "Other names",
    "born": "Born",
    "phone": "Telephone",
    "safe_channel": "Safe way to reach them",
    "safe_hours": "Safe hours",
    "relatives": "Relatives",
    "location": "Where they are",
    "recognised_by": "How to recognise them",
}


def fingerprint(public_key):
    digest = hashlib.sha256(public_key.encode()).hexdigest()[:32]
    return " ".join(digest[at : at + 4] for at in range(0, 32, 4))


def ask_passphrase(prompt):
    """From the terminal, or one line of standard input where there is none."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\n")


def read_key(path):
    """An age key file, plain or under a passphrase (also one made by ``age-keygen``)."""
    with open(path, "rb") as file:
        content = file.read()
    if content.startswith(b"age-encryption.org"):
        content = pyrage.passphrase.decrypt(content, ask_passphrase(f"Passphrase of {path}: "))
    for line in content.decode().splitlines():
        if line.startswith("AGE-SECRET-KEY-"):
            return pyrage.x25519.Identity.from_str(line.strip())
    raise SystemExit(f"{path} holds no age key.")


def new_key(path):
    passphrase = ask_passphrase("New passphrase: ")
    if len(passphrase) < 15:
        raise SystemExit("Take a passphrase of at least 15 characters.")
    if sys.stdin.isatty() and ask_passphrase("Again: ") != passphrase:
        raise SystemExit("The two differ. Nothing is written.")
    key = pyrage.x25519.Identity.generate()
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pyrage.passphrase.encrypt(f"{key}\n".encode(), passphrase))
    return key


def show_public(key):
    public = str(key.to_public())
    print(f"Public key:  {public}\nFingerprint: {fingerprint(public)}")


def show(text):
    try:
        told = json.loads(text)
    except ValueError:  # the name of a file
        print(text)
        return
    for name, label in LABELS.items():
        if told.get(name):
            print(f"{label}: {told[name]}".replace("\n", "\n    "))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sealed", nargs="?", help="the file from Arasha")
    parser.add_argument("--key", help="your key file")
    parser.add_argument("--new-key", metavar="PATH")
    parser.add_argument("--fingerprint", metavar="PATH")
    asked = parser.parse_args()
    try:
        if asked.new_key:
            show_public(new_key(asked.new_key))
        elif asked.fingerprint:
            show_public(read_key(asked.fingerprint))
        elif asked.sealed and asked.key:
            key = read_key(asked.key)
            with open(asked.sealed, "rb") as file:
                show(pyrage.decrypt(file.read(), [key]).decode())
        else:
            parser.print_help()
            return 2
    except FileExistsError as error:
        raise SystemExit(f"{error.filename} exists: a key is never overwritten.") from None
    except OSError as error:
        raise SystemExit(f"{error.filename}: {error.strerror}.") from None
    except pyrage.DecryptError:
        raise SystemExit("This key, or this passphrase, does not open it.") from None
    return 0


if __name__ == "__main__":
    sys.exit(main())
