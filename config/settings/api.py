"""The API: who is asked who they are, and how, how often, and what its schema says."""

from datetime import timedelta

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "people.api.authentication.ApiTokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["config.shared.permissions.RuledPermission"],
    "DEFAULT_RENDERER_CLASSES": ["config.shared.json.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["config.shared.json.StrictJSONParser"],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "config.shared.pagination.KeysetPagination",
    "DEFAULT_SCHEMA_CLASS": "config.api_docs.auto_schema.ApiSchema",
    "EXCEPTION_HANDLER": "config.shared.errors.exception_handler",
    "PAGE_SIZE": 50,
    "DEFAULT_THROTTLE_CLASSES": ["config.shared.throttles.CourtesyThrottle", "config.shared.throttles.SearchThrottle"],
    "DEFAULT_THROTTLE_RATES": {"courtesy": "1200/min", "searches": "120/min"},
}
REST_KNOX = {
    "TOKEN_MODEL": "people.ApiToken",
    "TOKEN_PREFIX": "ara_",
    "TOKEN_TTL": timedelta(days=30),
}
KNOX_TOKEN_MODEL = "people.ApiToken"
# Its own migrations make a table of tokens that ours replaces.
MIGRATION_MODULES = {"knox": None}
SPECTACULAR_SETTINGS = {
    "TITLE": "Arasha API",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.1",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {
        "deepLinking": True,
        "docExpansion": "none",  # three hundred operations at once are slow, and nobody reads them
        "filter": True,
        "defaultModelsExpandDepth": -1,
        "showExtensions": True,
    },
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "SERVE_PERMISSIONS": ["rest_framework.permissions.IsAuthenticated"],
    # Enums stay inline: forty fields are called kind.
    "POSTPROCESSING_HOOKS": [
        "config.shared.api_schema.describe_errors",
        "config.shared.api.selected_schema.describe_selection",
        "config.shared.citable_schema.describe_citations",
        "config.api_docs.told.tell",
    ],
}
