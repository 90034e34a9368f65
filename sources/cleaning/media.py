"""Sound and film: the same pictures and sounds in a new container without metadata, by the ffmpeg of the
``imageio-ffmpeg`` wheel (GPL, run as a program of its own; 30 MB, for a machine that has none)."""

import os
import subprocess

import imageio_ffmpeg
from embedded import plain
from refusal import Refusal

# The reader is named by the type found: a playlist that calls itself a film would make ffmpeg open other files.
DEMUXERS = {
    "video/mp4": "mov,mp4,m4a,3gp,3g2,mj2",
    "video/quicktime": "mov,mp4,m4a,3gp,3g2,mj2",
    "video/3gpp": "mov,mp4,m4a,3gp,3g2,mj2",
    "audio/mp4": "mov,mp4,m4a,3gp,3g2,mj2",
    "video/x-matroska": "matroska,webm",
    "video/webm": "matroska,webm",
    "video/x-msvideo": "avi",
    "video/mpeg": "mpeg",
    "audio/mpeg": "mp3",
    "audio/ogg": "ogg",
    "audio/aac": "aac",
    "audio/x-flac": "flac",
    "audio/x-wav": "wav",
    "audio/amr": "amr",
}
BARE = ["-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact"]
BARE += ["-flags:a", "+bitexact", "-c", "copy"]


def metadata(given, media_type):
    """Tags of the whole and of each stream: place, device, time. Phones write them so."""
    ended = _ffmpeg(
        given, media_type, "-map", "0", "-ignore_unknown", "-c", "copy", "-f", "ffmetadata", "-", passed=(given,)
    )
    told = part = {}
    for line in ended.stdout.decode(errors="replace").splitlines():
        if line.startswith("["):
            part = told.setdefault(f"{line.strip('[]').lower()} {len(told)}", {})
        elif "=" in line and not line.startswith(";"):
            key, _, value = line.partition("=")
            part[key] = value
    return plain(told)


def clean_copy(given, made, media_type):
    is_mp3 = media_type == "audio/mpeg"
    out = ["-f", "mp3", "-write_xing", "0", "-id3v2_version", "0"] if is_mp3 else ["-f", "mp4"]
    ended = _ffmpeg(
        given,
        media_type,
        *(["-map", "0:a:0"] if is_mp3 or media_type.startswith("audio/") else ["-map", "0:v:0", "-map", "0:a?"]),
        *BARE,
        *out,
        f"/dev/fd/{made}",
        passed=(given, made),
    )
    if ended.returncode:
        raise Refusal("Its sounds or pictures do not fit into MP4 or MP3 as they are.")
    if not os.fstat(made).st_size:
        raise Refusal("It holds no sound and no picture.")
    return "audio/mpeg" if is_mp3 else "video/mp4", "The same pictures and sounds in a new container without metadata."


def _ffmpeg(given, media_type, *told, passed):
    if media_type not in DEMUXERS:
        raise Refusal("No clean copy is made of files of this type.")
    command = [
        imageio_ffmpeg.get_ffmpeg_exe(),
        *["-nostdin", "-hide_banner", "-v", "error", "-y", "-threads", "1", "-protocol_whitelist", "file"],
        *["-f", DEMUXERS[media_type], "-i", f"/dev/fd/{given}"],
        *told,
    ]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, pass_fds=passed, check=False)
