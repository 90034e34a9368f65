"""What every answer tells the browser it may not do, and that nothing of it is kept."""

# Nothing of a page needs the machine it is shown on; copying a token or a reference is all.
POWERS = (
    "accelerometer",
    "autoplay",
    "bluetooth",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "screen-wake-lock",
    "serial",
    "usb",
    "web-share",
    "xr-spatial-tracking",
)
ALWAYS = {
    "Permissions-Policy": ", ".join(f"{power}=()" for power in POWERS),
    "Cross-Origin-Resource-Policy": "same-origin",
    # What says nothing of its own about caches is a page or an answer: static files do.
    "Cache-Control": "private, no-store",
}


class AnswerHeadersMiddleware:
    """Beside Django's own: nosniff, Referrer-Policy, Cross-Origin-Opener-Policy, HSTS, X-Frame-Options."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        answer = self.get_response(request)
        for name, value in ALWAYS.items():
            answer.headers.setdefault(name, value)
        return answer
