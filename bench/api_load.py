"""Requests one after another on connections kept open, by one client or several at once; and statements likewise."""

import http.client
import itertools
import json
import statistics
import threading
import time
from dataclasses import dataclass, field

import psycopg


@dataclass
class Taken:
    """Milliseconds of each question that was answered as expected, and what went wrong."""

    times: list = field(default_factory=list)
    wrong: list = field(default_factory=list)
    seconds: float = 0

    @property
    def p50(self):
        return statistics.median(self.times)

    @property
    def p95(self):
        return sorted(self.times)[int(len(self.times) * 0.95)]

    @property
    def rate(self):
        return len(self.times) / self.seconds


class Line:
    """One client's connection."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, method, address, headers, body=None, expected=200):
        """Milliseconds, and the body. Raises ValueError for another answer than expected."""
        sent = json.dumps(body).encode() if body is not None else None
        if sent is not None:
            headers = headers | {"Content-Type": "application/json"}
        begun = time.perf_counter()
        self.connection.request(method, address, body=sent, headers=headers)
        answer = self.connection.getresponse()
        text = answer.read()
        took = (time.perf_counter() - begun) * 1000
        if answer.status != expected:
            raise ValueError(f"{answer.status} for {method} {address}: {text[:300]!r}")
        return took, text

    def close(self):
        self.connection.close()


class Session:
    """One client's connection to the database; a statement is sent as prepared."""

    def __init__(self, url):
        self.connection = psycopg.connect(url, autocommit=True)

    def ask(self, statements):
        begun = time.perf_counter()
        for statement, values in statements:
            self.connection.execute(statement, values, prepare=True).fetchall()
        return (time.perf_counter() - begun) * 1000

    def close(self):
        self.connection.close()


def load(connect, questions, *, clients, seconds) -> dict[str, Taken]:
    """Kind → what was taken. ``questions()``: endless ``(kind, ask)``, where ``ask(connection)`` answers milliseconds;
    each client asks the next one as soon as it is answered, and begins at another place."""
    taken, lock = {}, threading.Lock()
    until = time.monotonic() + seconds

    def client(number):
        connection = connect()
        mine = itertools.islice(questions(), number * 17, None)
        while time.monotonic() < until:
            kind, ask = next(mine)
            spent, problem = 0, None
            try:
                spent = ask(connection)
            except (OSError, ValueError, http.client.HTTPException, psycopg.Error) as error:
                problem = str(error)
                connection.close()
                connection = connect()
            with lock:
                one = taken.setdefault(kind, Taken())
                one.wrong.append(problem) if problem else one.times.append(spent)
        connection.close()

    begun = time.monotonic()
    threads = [threading.Thread(target=client, args=(number,)) for number in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for one in taken.values():
        one.seconds = time.monotonic() - begun
    return taken
