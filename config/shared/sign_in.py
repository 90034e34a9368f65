from django.contrib.auth.forms import AuthenticationForm as DjangoAuthenticationForm
from django.core.exceptions import ValidationError
from unfold.forms import AuthenticationForm


class SignInForm(AuthenticationForm):
    """For accounts that hold a role now: roles open the screens, not Django's staff flag."""

    error_messages = {
        **AuthenticationForm.error_messages,
        "invalid_login": "This e-mail address and passphrase do not fit together.",
        "no_role": "This account holds no role now. Ask a coordinator or an administrator.",
    }

    def confirm_login_allowed(self, user):
        DjangoAuthenticationForm.confirm_login_allowed(self, user)
        if not user.roles:
            raise ValidationError(self.error_messages["no_role"], code="no_role")
