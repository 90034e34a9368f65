"""The segments of a JPEG stream that say how it was made, left out without touching a pixel."""

_START, _SCAN = b"\xff\xd8", 0xDA
_KEPT_APPS = {0xE0, 0xEE}  # JFIF and Adobe: how colours are to be read
_COMMENT = 0xFE


def without_metadata(stream: bytes) -> bytes:
    """``stream`` as it is where it is not built as a JPEG should be: its reader decides."""
    if not stream.startswith(_START):
        return stream
    kept, at = [_START], 2
    while at + 4 <= len(stream) and stream[at] == 0xFF:
        marker = stream[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == _SCAN:
            return b"".join([*kept, stream[at:]])
        end = at + 2 + int.from_bytes(stream[at + 2 : at + 4])
        is_told = 0xE0 <= marker <= 0xEF and marker not in _KEPT_APPS
        if not is_told and marker != _COMMENT:
            kept.append(stream[at:end])
        at = end
    return stream
