"""Where sources disagree: each open question, who says what, and which claim we go by. For staff.

Claims are kept side by side under the question they answer; nothing is averaged. An asterisk marks the claim that was
chosen; a question without one is undecided, and a figure that hangs on it should say so.
"""

from arasha import Arasha


def conflicts(api):
    """``(question, its claims, the id of the chosen one)``, question by question."""
    for listed in sorted(api.rows("disagreements"), key=lambda row: row["topic"]):
        # The list has the questions; their claims are in the detail.
        question = api.get(f"disagreements/{listed['id']}/")
        chosen = question["chosen"]
        yield question["topic"], question["claims"], chosen["id"] if chosen else None


if __name__ == "__main__":
    undecided = total = 0
    for topic, claims, chosen in conflicts(Arasha()):
        total, undecided = total + 1, undecided + (chosen is None)
        print(topic)
        for claim in sorted(claims, key=lambda claim: claim["value"]):
            mark = "*" if claim["id"] == chosen else " "
            print(f"  {mark} {claim['value']} ({claim['source']['name'] if claim['source'] else 'a source not yours'})")
    print(f"{total} questions, {undecided} undecided")
