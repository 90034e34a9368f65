"""What is asked when one or several exhibits are ruled on, challenged or used."""

from django.core.exceptions import ValidationError

from cases.actions.exhibits import challenge_exhibits, decide_challenges, rule_on_exhibits, say_of_exhibits
from cases.enums import ChallengeResult, ExhibitSide, ExhibitTreatment
from config.shared.act_forms import ActForm, choice, line

from .dates import DayField

DAY = "As far as known: 2018, 2018-03 or 2018-03-05."
AS_IT_IS = [("", "As it is"), ("yes", "Yes"), ("no", "No")]


class RulingForm(ActForm):
    title = "What the court said"
    perform = staticmethod(rule_on_exhibits)
    treatment = choice("Treatment", [("", "Choose"), *ExhibitTreatment.choices])
    ruled = DayField(label="On", help_text=DAY)
    words = line("The court's words", required=False)


class ChallengeForm(ActForm):
    title = "Challenge"
    perform = staticmethod(challenge_exhibits)
    by_side = choice("By", ExhibitSide.choices, initial=ExhibitSide.DEFENCE)
    by_words = line("Who", required=False)
    made = DayField(label="On", help_text=DAY)
    grounds = line("Grounds", required=False)


class ResultForm(ActForm):
    title = "Result of the challenge"
    perform = staticmethod(decide_challenges)
    result = choice("Result", [("", "Choose"), *(each for each in ChallengeResult.choices if each[0] != "pending")])
    decided = DayField(label="Decided", help_text=DAY)
    result_words = line("The court's words", required=False)


class UseForm(ActForm):
    title = "Who offered it, how far it went"
    perform = staticmethod(say_of_exhibits)
    offered_by = choice("Offered by", [("", "As it is"), *ExhibitSide.choices], required=False)
    prompted_charge = choice("Prompted the charge", AS_IT_IS, required=False)
    cited_in_indictment = choice("Reproduced or cited in the indictment", AS_IT_IS, required=False)
    cited_in_verdict = choice("Cited in the verdict", AS_IT_IS, required=False)

    def clean(self):
        given = {name: value for name, value in self.cleaned_data.items() if value}
        if not given and not self.errors:
            raise ValidationError("Say at least one thing.")
        return {name: value == "yes" if value in ("yes", "no") else value for name, value in given.items()}


FORMS = {"ruling": RulingForm, "challenge": ChallengeForm, "result": ResultForm, "use": UseForm}
