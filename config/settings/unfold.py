"""The look of the screens. Everything is served from here: no font, script or image comes from elsewhere."""

from django.templatetags.static import static

UNFOLD = {
    "SITE_TITLE": "Arasha",
    "SITE_HEADER": "Arasha",
    "SITE_SUBHEADER": "Cases, people, sources",
    "SITE_URL": None,
    "SITE_ICON": lambda request: static("arasha/mark.svg"),
    "SITE_FAVICONS": [
        {"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("arasha/mark.svg")},
    ],
    "STYLES": [lambda request: static("arasha/admin.css")],
    # Whoever signs out, on whatever page, leaves no unsent testimony on the device.
    "SCRIPTS": [
        lambda request: static("arasha/intake_store.js"),
        lambda request: static("arasha/intake_sign_out.js"),
        lambda request: static("arasha/icons.js"),
    ],
    "SHOW_HISTORY": True,
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_BACK_BUTTON": True,
    "BORDER_RADIUS": "6px",
    "COLORS": {
        # The teal of the mark, in even steps of lightness.
        "primary": {
            "50": "oklch(97.5% .014 210)",
            "100": "oklch(94% .03 210)",
            "200": "oklch(88% .055 210)",
            "300": "oklch(80% .085 210)",
            "400": "oklch(70% .1 212)",
            "500": "oklch(58% .098 214)",
            "600": "oklch(45% .08 216)",
            "700": "oklch(40% .072 217)",
            "800": "oklch(35% .062 218)",
            "900": "oklch(30% .052 219)",
            "950": "oklch(22% .04 220)",
        },
    },
    "SIDEBAR": {
        "show_search": False,
        "command_search": False,
        "show_all_applications": False,
        "navigation": "config.sidebar.navigation",
    },
    "DASHBOARD_CALLBACK": "cases.views.home.dashboard",
}
