"""One's own tokens, and who one is."""

from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.response import Response

from config.shared.api import RuledAPIView
from config.shared.api.serializers import Moment
from config.shared.scopes import ALL
from people.actions.tokens import end_token, make_token
from people.models import ApiToken
from people.rules import EVERYONE
from people.step_up import step_up

BY_HAND = "A token makes no token and ends none but itself. Sign in on the page."


class NewTokenIn(serializers.Serializer):
    name = serializers.CharField(max_length=80, help_text="What the token is for.")
    scopes = serializers.ListField(child=serializers.ChoiceField(ALL), allow_empty=False, max_length=len(ALL))
    networks = serializers.ListField(
        child=serializers.CharField(max_length=43),
        required=False,
        default=[],
        max_length=20,
        help_text="From where alone it is accepted, such as 203.0.113.0/24; none: from anywhere.",
    )
    days = serializers.IntegerField(min_value=1, max_value=90, default=30, help_text="A researcher's: at most 30.")
    passphrase = serializers.CharField(max_length=200, trim_whitespace=False, write_only=True)


class TokenSerializer(serializers.Serializer):
    key = serializers.CharField(source="token_key", help_text="The beginning of the token, to tell it by.")
    name = serializers.CharField()
    scopes = serializers.ListField(child=serializers.ChoiceField(ALL))
    networks = serializers.ListField(child=serializers.CharField())
    created_at = Moment(source="created")
    expires_at = Moment(source="expiry")
    last_used_at = Moment(allow_null=True)
    last_used_from = serializers.CharField(allow_null=True)


class NewTokenSerializer(TokenSerializer):
    token = serializers.CharField(help_text="Shown once.")


class MeSerializer(serializers.Serializer):
    email = serializers.EmailField()
    full_name = serializers.CharField()
    roles = serializers.ListField(child=serializers.CharField())
    scopes = serializers.ListField(
        child=serializers.ChoiceField(ALL), allow_null=True, help_text="Of the token; null without one."
    )


class TokensView(RuledAPIView):
    """One's own tokens."""

    open_to = EVERYONE

    @extend_schema(responses=TokenSerializer(many=True))
    def get(self, request):
        live = ApiToken.own.permitted(request.user).filter(expiry__gt=timezone.now())
        return Response(TokenSerializer(live, many=True).data)

    @extend_schema(request=NewTokenIn, responses={201: NewTokenSerializer})
    def post(self, request):
        """Only for who is signed in on the page, and asks for the passphrase once more."""
        if request.auth is not None:
            raise PermissionDenied(BY_HAND)
        sensitive_post_parameters()(lambda request: None)(request._request)
        given = NewTokenIn(data=request.data)
        given.is_valid(raise_exception=True)
        values = dict(given.validated_data)
        step_up(request.user, values.pop("passphrase"))
        token, shown_once = make_token(request.user, **values)
        token.token = shown_once
        return Response(NewTokenSerializer(token).data, status=status.HTTP_201_CREATED)


class TokenView(RuledAPIView):
    open_to = EVERYONE

    @extend_schema(responses={204: None})
    def delete(self, request, key):
        """Revoke a token of one's own; it opens nothing from now on. With a token: that one alone."""
        token = ApiToken.own.permitted(request.user, "delete").filter(token_key=key).first()
        if token is None:
            raise NotFound("You have no such token.")
        if request.auth is not None and request.auth.pk != token.pk:
            raise PermissionDenied(BY_HAND)
        end_token(token, by=request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)


class MeView(RuledAPIView):
    open_to = EVERYONE

    @extend_schema(responses=MeSerializer)
    def get(self, request):
        user = request.user
        scopes = request.auth.scopes if request.auth is not None else None
        return Response(
            {"email": user.email, "full_name": user.full_name, "roles": sorted(user.roles), "scopes": scopes}
        )
