"""``uv run python -m bench.api [--size N] [--against M] [--check]``: what the API costs beside floors of the same run.

A million persons, a million detentions, two million names, half a million sources (less with ``--size``), by COPY into
a database of its own under ``var/bench-api``, kept for the next run. Arasha as production serves it, audit and history
on, asked by colleagues with a token; beside it, over the same rows and by the same server, a DRF view of ``.values()``
with orjson, a token and a group's permission, a WSGI function with psycopg and orjson, and bare SQL. Reference and
Arasha take turns; every figure is a median of five rounds, and a round in which the machine was not ours is repeated.
One client and eight. ``--against`` serves a smaller database too, for how times grow. At the end sixty seconds of
everything at once, and the memory it took.

Prints ``name value unit ratio target``; with ``--check`` a missed target exits with 1. What the API does not have yet
is said and left out.
"""

import argparse
import json
import statistics
import sys
import time
from contextlib import ExitStack

import psutil

from bench.api_load import Line, Session, load
from bench.api_scenarios import GROWING, GROWTH, REFERENCES, SCENARIOS, STATEMENTS, mixed
from bench.api_site import Site

ROUNDS = 5
CLIENTS = (1, 8)
MOST_STEAL = 0.02  # of a core
MOST_REPEATED = 5
MIB = 2**20
MIXED_SLOWER, MIGRATED, FIRST = 2.0, 30, 1000


class Figures:
    """Printed as they come; what missed its target is kept."""

    def __init__(self):
        self.missed = []

    def say(self, name, value, unit, ratio=None, target=None):
        shown = "-" if ratio is None else f"{ratio:.2f}"
        print(f"{name} {value:.1f} {unit} {shown} {target if target is not None else '-'}", flush=True)
        if ratio is not None and target is not None and ratio > target:
            self.missed.append(name)

    def limit(self, name, value, unit, most):
        """A figure that is held by itself, not beside another."""
        self.say(name, value, unit, value / most, 1)


class Bench:
    def __init__(self, site, small, seconds, figures):
        self.site, self.small, self.seconds, self.figures = site, small, seconds, figures
        line = Line(site.port("arasha"))
        token = {"Authorization": f"Token {site.facts['token']}"}
        self.schema = json.loads(line.ask("GET", "/api/v1/schema/?format=json", token)[1])
        self.asked = []
        for each in SCENARIOS:
            missing = each.needs(self.schema)
            if missing:
                print(f"{each.name} left out: {missing}", flush=True)
            else:
                self.asked.append(each)
        self.p50, self.p95, self.rate, self.growth = {}, {}, {}, {}

    def rounds(self):
        done = repeated = 0
        while done < ROUNDS:
            stolen, begun = psutil.cpu_times().steal, time.monotonic()
            taken = self.round(done)
            share = (psutil.cpu_times().steal - stolen) / (time.monotonic() - begun)
            if share > MOST_STEAL and repeated < MOST_REPEATED:
                repeated += 1
                print(f"  a round is repeated: {share:.0%} of a core was taken away", flush=True)
                continue
            for name, one in taken.items():
                self.p50.setdefault(name, []).append(one.p50)
                self.p95.setdefault(name, []).append(one.p95)
                self.rate.setdefault(name, []).append(one.rate)
            done += 1

    def round(self, number):
        """``(name, clients)`` → what was taken. A reference is asked anew right before each scenario beside it; the two
        sizes of database by turns who goes first."""
        taken = {}
        for scenario in self.asked:
            for clients in CLIENTS:
                if scenario.beside in REFERENCES:
                    taken[f"{scenario.name} beside", clients] = self.reference(scenario.beside, clients)
                questions = scenario.ask
                taken[scenario.name, clients] = self.ask(self.site, "arasha", questions, clients)
            if self.small is not None and scenario.name in GROWING:
                sites = [("small", self.small), ("large", self.site)]
                for size, site in sites if number % 2 else reversed(sites):
                    taken[f"{scenario.name} {size}", 1] = self.ask(site, "arasha", scenario.ask, 1)
        return taken

    def reference(self, name, clients):
        server, ask = REFERENCES[name]
        if server == "sql":
            url = self.site.facts["app_database"]
            return self.taken(lambda: Session(url), lambda: ask(self.site.facts), clients)
        return self.ask(self.site, server, lambda facts, schema: ask(facts), clients)

    def ask(self, site, server, ask, clients):
        port = site.port(server)
        return self.taken(lambda: Line(port), lambda: ask(site.facts, self.schema), clients)

    def taken(self, connect, asks, clients):
        found = load(connect, lambda: (("it", ask) for ask in asks()), clients=clients, seconds=self.seconds)["it"]
        if found.wrong:
            raise SystemExit(f"{len(found.wrong)} answers were wrong, such as: {found.wrong[0]}")
        return found

    def tell(self):
        middle = {key: statistics.median(values) for key, values in self.p50.items()}
        for scenario in self.asked:
            for clients in CLIENTS:
                key = (scenario.name, clients)
                at = f"{scenario.beside}" if scenario.beside not in REFERENCES else f"{scenario.name} beside"
                ratio = statistics.median(
                    own / other for own, other in zip(self.p50[key], self.p50[at, clients], strict=True)
                )
                self.figures.say(f"{scenario.name}.c{clients}", middle[key], "ms", ratio, scenario.target)
                self.figures.say(f"{scenario.name}.c{clients}.p95", statistics.median(self.p95[key]), "ms")
                self.figures.say(f"{scenario.name}.c{clients}.rate", statistics.median(self.rate[key]), "req/s")
                if scenario.beside in REFERENCES:
                    self.figures.say(f"  {scenario.beside}.c{clients}", middle[at, clients], "ms")
        for name in GROWING:
            if (f"{name} small", 1) in self.p50:
                small, large = self.p50[f"{name} small", 1], self.p50[f"{name} large", 1]
                ratio = statistics.median(one / other for one, other in zip(large, small, strict=True))
                self.figures.say(f"growth.{name}", statistics.median(large), "ms", ratio, GROWTH)

    def tell_statements(self):
        found = self.site.facts["statements"]
        for name, most in STATEMENTS.items():
            number = sum(count for key, count in found.items() if key.partition(".")[0] == name)
            self.figures.limit(f"{name}.statements", number, "", most)

    def everything_at_once(self, seconds):
        """S11. Each kind beside itself alone, eight clients both times."""
        port, facts = self.site.port("arasha"), self.site.facts
        alone = {}
        for kind in ("list", "detail", "search", "write", "screen"):

            def only(kind=kind):
                return (each for each in mixed(facts, self.schema) if each[0] == kind)

            alone |= load(lambda: Line(port), only, clients=8, seconds=max(seconds / 12, self.seconds))
        together = load(lambda: Line(port), lambda: mixed(facts, self.schema), clients=8, seconds=seconds)
        wrong = [each for one in [*alone.values(), *together.values()] for each in one.wrong]
        for kind, one in sorted(together.items()):
            self.figures.say(f"S11.{kind}.p95", one.p95, "ms", one.p95 / alone[kind].p95, MIXED_SLOWER)
        self.figures.say("S11.rate", sum(one.rate for one in together.values()), "req/s")
        self.figures.say("S11.errors", len(wrong), "", len(wrong), 0)
        if wrong:
            print(f"  such as: {wrong[0]}")

    def footprint(self):
        """S12, right after S11."""
        floor = self.site.memory_of("floor") / MIB
        web = self.site.memory_of("arasha") / MIB
        self.figures.say("S12.web", web, "MiB", web / floor, 2)
        worker, floor = (self.site.memory_of(name) / MIB for name in ("worker", "floor worker"))
        self.figures.say("S12.worker", worker, "MiB", worker / floor, 2)
        self.figures.say("S12.beat", self.site.memory_of("beat") / MIB, "MiB")

    def starts(self):
        self.site.servers["arasha"].stop()
        self.site.start_web()
        token = {"Authorization": f"Token {self.site.facts['token']}"}
        took, _ = Line(self.site.port("arasha")).ask("GET", "/api/v1/persons/", token)
        self.figures.limit("S12.first_request", took, "ms", FIRST)
        self.figures.limit("S12.migrate_from_empty", self.site.migrated_from_empty(), "s", MIGRATED)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1_000_000, help="Persons, and as many detentions.")
    parser.add_argument("--against", type=int, help="Persons of a second database, for how times grow.")
    parser.add_argument("--seconds", type=float, default=2, help="Of each turn: five rounds, one client and eight.")
    parser.add_argument("--mixed", type=float, default=60, help="Seconds of everything at once.")
    parser.add_argument("--check", action="store_true", help="Exit 1 when a target is missed.")
    options = parser.parse_args()
    figures = Figures()
    with ExitStack() as sites:
        small = sites.enter_context(Site(options.against)) if options.against else None
        site = sites.enter_context(Site(options.size))
        site.start_floors()
        bench = Bench(site, small, options.seconds, figures)
        bench.rounds()
        bench.tell()
        bench.tell_statements()
        site.start_others()
        bench.everything_at_once(options.mixed)
        bench.footprint()
        site.stop_others()
        bench.starts()
    print(f"missed: {', '.join(figures.missed) or 'none'}")
    sys.exit(1 if options.check and figures.missed else 0)


if __name__ == "__main__":
    main()
