"""How the libraries of sign-in are set. See docs/accounts.md."""

from datetime import timedelta

# Accounts: by invitation alone, signed in to by e-mail address or passkey. See docs/accounts.md.
ACCOUNT_ADAPTER = "people.accounts.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"  # an invitation that was answered has proved the address
ACCOUNT_SESSION_REMEMBER = False  # the cookie ends with the browser
ACCOUNT_RATE_LIMITS = False  # counted in the database: people/accounts/attempts.py, people/step_up.py
MFA_ADAPTER = "people.accounts.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["webauthn", "totp"]  # recovery codes are ours: people/accounts/recovery.py
MFA_FORMS = {
    "authenticate": "people.forms.factors.CodeForm",
    "add_webauthn": "people.forms.factors.PasskeyForm",
}
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"  # possession alone is one factor
MFA_TOTP_ISSUER = "Arasha"
MFA_TOTP_TOLERANCE = 1  # half minutes a phone's clock may be off
MFA_RATE_LIMITS = False
MFA_ALLOW_UNVERIFIED_EMAIL = True  # addresses are the administrators' to change
USERSESSIONS_TRACK_ACTIVITY = False  # noted by SessionLimitsMiddleware, once a minute

# Wrong passphrases: counted for an account from one address, and for an address; never for an account alone, or anyone
# could lock a colleague out.
AXES_HANDLER = "people.accounts.attempts.Attempts"
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"], "ip_address"]
AXES_FAILURE_LIMIT = 5  # of one account from one address
AXES_FAILURES_OF_ADDRESS = 30  # of all accounts from one address: an office is behind one
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_USERNAME_CALLABLE = "people.accounts.attempts.hashed_name"
AXES_CLIENT_IP_CALLABLE = "config.shared.client_address.client_address"
AXES_LOCKOUT_CALLABLE = "people.views.sign_in.locked_out"
AXES_DISABLE_ACCESS_LOG = True  # the audit trail has it
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False
AXES_SENSITIVE_PARAMETERS = ["login", "email", "username", "password", "csrfmiddlewaretoken", "next", "name"]
