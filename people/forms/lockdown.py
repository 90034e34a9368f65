"""Why everybody is locked out, or let in again."""

from django import forms

from config.shared.act_forms import line


class LockdownForm(forms.Form):
    reason = line("Reason", help_text="Kept in the audit trail. Name no persons on record.")
