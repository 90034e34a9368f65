"""Signing in to the API by token, and one's own tokens."""

from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import APIException, NotFound
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle
from rest_framework.views import APIView

from config.shared.api import RuledAPIView
from people.accounts.factors import check_code
from people.actions.tokens import end_token, make_token
from people.models import ApiToken
from people.rules import EVERYONE


class WrongSignIn(APIException):
    status_code = 401
    default_detail = "This e-mail address, passphrase and code do not fit."


class SignInThrottle(AnonRateThrottle):
    rate = "10/min"


class SignInSerializer(serializers.Serializer):
    email = serializers.EmailField()
    password = serializers.CharField(max_length=200, trim_whitespace=False)
    code = serializers.CharField(max_length=40, help_text="Of one's app, or a recovery code; it is spent with this.")
    name = serializers.CharField(max_length=80, help_text="What the token is for.")
    can_write = serializers.BooleanField(default=False)


class NewTokenSerializer(serializers.Serializer):
    token = serializers.CharField(help_text="Shown once.")
    key = serializers.CharField()
    name = serializers.CharField()
    can_write = serializers.BooleanField()
    expires_at = serializers.DateTimeField()


class TokenSerializer(serializers.Serializer):
    key = serializers.CharField(source="token_key", help_text="The beginning of the token, to tell it by.")
    name = serializers.CharField()
    can_write = serializers.BooleanField()
    created_at = serializers.DateTimeField(source="created")
    expires_at = serializers.DateTimeField(source="expiry")
    last_used_at = serializers.DateTimeField(allow_null=True)


class MeSerializer(serializers.Serializer):
    email = serializers.EmailField()
    full_name = serializers.CharField()
    roles = serializers.ListField(child=serializers.CharField())


class SignInView(APIView):
    """A token for an e-mail address, a passphrase and a code. Unknown, wrong and closed accounts get the same answer.

    Whoever signs in by passkey makes tokens on the page “API tokens”."""

    authentication_classes = ()
    permission_classes = (AllowAny,)
    throttle_classes = (SignInThrottle,)

    @extend_schema(request=SignInSerializer, responses={201: NewTokenSerializer})
    def post(self, request):
        given = SignInSerializer(data=request.data)
        given.is_valid(raise_exception=True)
        values = given.validated_data
        user = authenticate(request, username=values["email"], password=values["password"])
        if user is None:
            raise WrongSignIn
        try:
            check_code(user, values["code"])
        except ValidationError:
            raise WrongSignIn from None
        token, shown_once = make_token(user, name=values["name"], can_write=values["can_write"])
        return Response(
            {
                "token": shown_once,
                "key": token.token_key,
                "name": token.name,
                "can_write": token.can_write,
                "expires_at": token.expiry,
            },
            status=status.HTTP_201_CREATED,
        )


class TokensView(RuledAPIView):
    """One's own tokens."""

    open_to = EVERYONE

    @extend_schema(responses=TokenSerializer(many=True))
    def get(self, request):
        return Response(TokenSerializer(ApiToken.own.permitted(request.user), many=True).data)


class TokenView(RuledAPIView):
    open_to = EVERYONE

    @extend_schema(responses={204: None})
    def delete(self, request, key):
        """Revoke a token of one's own; it opens nothing from now on."""
        token = ApiToken.own.permitted(request.user, "delete").filter(token_key=key).first()
        if token is None:
            raise NotFound("You have no such token.")
        end_token(token, by=request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)


class MeView(RuledAPIView):
    open_to = EVERYONE

    @extend_schema(responses=MeSerializer)
    def get(self, request):
        user = request.user
        return Response({"email": user.email, "full_name": user.full_name, "roles": sorted(user.roles)})
