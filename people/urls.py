"""Addresses of signing in, and of the pages about one's own account."""

from django.conf import settings
from django.urls import path, re_path

from .views import chain, demo_sign_in, factors, invitation, my_account, sign_in, tokens, two_person

urlpatterns = [
    path("sign-in/", sign_in.sign_in, name="account_login"),
    path("sign-in/passkey/", sign_in.passkey_sign_in, name="mfa_login_webauthn"),
    path("sign-in/second-factor/", sign_in.second_step, name="mfa_authenticate"),
    path("sign-out/", sign_in.sign_out, name="account_logout"),
    path("no-role/", sign_in.no_role, name="no_role"),
    path("invitation/<str:secret>/", invitation.invitation, name="invitation"),
    path("forgotten/", invitation.forgotten, name="account_reset_password"),
    path("new-passphrase/<str:key>/", invitation.new_passphrase, name="new_passphrase"),
    path("account/", my_account.my_account, name="my_account"),
    path("account/passphrase/", my_account.passphrase, name="change_passphrase"),
    path("account/sessions/others/end/", my_account.end_others, name="end_other_sessions"),
    path("account/sessions/<int:pk>/end/", my_account.end_one, name="end_session"),
    path("account/second-factor/", factors.second_factor, name="second_factor"),
    path("account/passkey/", factors.add_passkey, name="add_passkey"),
    path("account/app/", factors.add_app, name="add_app"),
    path("account/factor/<int:pk>/remove/", factors.remove, name="remove_factor"),
    path("account/recovery-codes/", factors.renew_codes, name="renew_recovery_codes"),
    path("account/recovery-codes/file/", factors.download_codes, name="recovery_codes_shown"),
    path("accounts/two/", two_person.two_person, name="two_person"),
    re_path(r"^accounts/two/(?P<pk>\d+)/(?P<verb>confirm|refuse)/$", two_person.decide, name="decide_two_person"),
    path("accounts/lockdown/", two_person.lockdown_page, name="lockdown"),
    path("tokens/", tokens.tokens, name="tokens"),
    path("tokens/<str:key>/end/", tokens.end, name="end_token"),
    path("audit/chain/", chain.audit_chain, name="audit_chain"),
]

if settings.DEMO_SIGN_IN:
    urlpatterns.append(path("demo/sign-in/<str:role>/", demo_sign_in.demo_sign_in, name="demo_sign_in"))
