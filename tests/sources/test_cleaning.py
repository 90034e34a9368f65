"""Clean copies: what one sees stays, what tells of the making is gone; what cannot be read safely has none."""

import io
import struct
import subprocess
import zlib

import imageio_ffmpeg
import pikepdf
import pillow_heif
import pytest
from django.conf import settings as house
from django.utils import timezone
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from people.enums import Level
from sources.actions.evidence import make_clean_copy
from sources.cleaning import NoCleanCopy, clean, in_memory, metadata
from sources.enums import CleanCopy, Derivation
from sources.models import EvidenceFile
from sources.store import opened
from sources.tasks import clean_copy

from .evidence import jpeg, kept, pattern, place


def cleaned(data, media_type, kind="clean_copy"):
    with in_memory() as file:
        file.write(data)
        file.flush()
        made = clean(file, media_type, kind)
    with made.file:
        return made, made.file.read()


def with_exif(size=(60, 40)):
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Canary camera", 6  # maker; turned a quarter
    exif.get_ifd(0x8825)[2] = (43.0, 15.0, 0.0)  # latitude
    return jpeg(size, comment=b"Canary comment", exif=exif.tobytes())


def test_an_image_keeps_its_pixels_upright_and_nothing_else():
    assert b"Canary" in with_exif()

    made, data = cleaned(with_exif(), "image/jpeg")

    image = Image.open(io.BytesIO(data))
    assert (made.media_type, image.format, image.size) == ("image/jpeg", "JPEG", (40, 60))
    assert b"Canary" not in data
    assert not image.getexif()
    assert "comment" not in image.info


def told(data, media_type):
    with in_memory() as file:
        file.write(data)
        file.flush()
        return metadata(file, media_type)


def test_a_photo_of_a_phone_is_shown_as_jpeg_and_says_where_it_was_taken():
    pillow_heif.register_heif_opener()
    exif = Image.Exif()
    exif[0x010F] = "Canary camera"
    exif.get_ifd(0x8825)[2] = (43.0, 15.0, 0.0)
    out = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(out, "HEIF", exif=exif.tobytes())

    made, data = cleaned(out.getvalue(), "image/heic")

    assert (made.media_type, Image.open(io.BytesIO(data)).size) == ("image/jpeg", (64, 48))
    assert b"Canary" not in data
    found = told(out.getvalue(), "image/heic")
    assert (found["Make"], found["GPS"]["GPSLatitude"]) == ("Canary camera", [43, 15, 0])


def test_metadata_is_short_plain_text_a_database_can_hold():
    out = io.BytesIO()
    texts = PngInfo()
    texts.add_text("Comment", "a\tb" + "x" * 500)
    Image.new("RGB", (9, 7)).save(out, "PNG", pnginfo=texts)

    found = told(out.getvalue(), "image/png")

    assert (found["width"], found["height"]) == (9, 7)
    assert found["texts"]["Comment"] == "ab" + "x" * 298
    assert told(b"no image at all", "image/png") == {}


def test_a_drawing_stays_a_drawing_without_its_texts():
    out = io.BytesIO()
    told = PngInfo()
    told.add_text("Author", "Canary")
    Image.new("RGBA", (9, 7), (255, 0, 0, 128)).save(out, "PNG", pnginfo=told)

    made, data = cleaned(out.getvalue(), "image/png")

    assert (made.media_type, Image.open(io.BytesIO(data)).getpixel((0, 0))) == ("image/png", (255, 0, 0, 128))
    assert b"Canary" not in data


def test_a_thumbnail_is_small_and_bare():
    made, data = cleaned(with_exif((1600, 1200)), "image/jpeg", "thumbnail")

    assert Image.open(io.BytesIO(data)).size == (360, 480)
    assert b"Canary" not in data


def test_an_image_of_too_many_pixels_is_not_unpacked():
    bomb = bytearray(b"\x89PNG\r\n\x1a\n")
    for kind, body in ((b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)), (b"IEND", b"")):
        bomb += struct.pack(">I", len(body)) + kind + body
        bomb += struct.pack(">I", zlib.crc32(kind + body))
    with pytest.raises(NoCleanCopy, match="80 million pixels"):
        cleaned(bytes(bomb), "image/png")


def test_reading_that_takes_too_much_memory_is_ended(settings):
    settings.EVIDENCE_CLEAN_MEMORY = 150 * 1024**2
    with pytest.raises(NoCleanCopy, match="memory|could not be read|damaged"):
        cleaned(jpeg((8000, 8000)), "image/jpeg")


@pytest.mark.parametrize("media_type", ["image/jpeg", "application/pdf", "video/mp4"])
def test_damaged_files_have_no_clean_copy(media_type):
    with pytest.raises(NoCleanCopy):
        cleaned(pattern(5000), media_type)


def paper():
    """A PDF with everything that must go."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 200))
    pdf.docinfo["/Author"] = "Canary author"
    with pdf.open_metadata() as xmp:
        xmp["dc:creator"] = ["Canary creator"]
    script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert('Canary script')")
    pdf.Root.OpenAction = script
    pdf.attachments["Canary.txt"] = b"Canary attachment"
    page = pdf.pages[0]
    page.AA = pikepdf.Dictionary(O=script)
    picture = pdf.make_stream(
        with_exif(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=60,
        Height=40,
        ColorSpace=pikepdf.Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
    page.Contents = pdf.make_stream(b"q 60 0 0 40 0 0 cm /Im0 Do Q")
    link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=script)
    page.Annots = pikepdf.Array([pdf.make_indirect(link)])
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    return out.getvalue()


def test_a_paper_keeps_its_pages_and_loses_what_tells_or_acts():
    assert b"Canary script" in paper()

    made, data = cleaned(paper(), "application/pdf")

    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages) == 1
        assert list(pdf.attachments) == []
        decoded = pikepdf.StreamDecodeLevel.generalized
        disabled = pikepdf.ObjectStreamMode.disable
        pdf.save(plain, object_stream_mode=disabled, stream_decode_level=decoded, compress_streams=False)
    for gone in (b"Canary", b"/JavaScript", b"/OpenAction", b"/AA", b"/Metadata", b"/Author"):
        assert gone not in plain.getvalue(), gone
    assert b"/Im0 Do" in plain.getvalue()
    assert b"\xff\xda" in plain.getvalue()
    assert made.media_type == "application/pdf"
    found = told(paper(), "application/pdf")
    assert (found["pages"], found["Author"]) == (1, "Canary creator")
    assert "Canary creator" in str(found["xmp"])


def test_a_locked_paper_has_none():
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="secret", user="secret"))
    with pytest.raises(NoCleanCopy, match="password"):
        cleaned(out.getvalue(), "application/pdf")


def recorded(tmp_path, name, *how):
    path = tmp_path / name
    told = ["-metadata", "title=Canary", "-metadata", "location=+43.0+076.0/", "-metadata", "artist=Canary"]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", *how, *told, str(path)]
    subprocess.run(command, check=True)
    return path.read_bytes()


PICTURE = ("-f", "lavfi", "-i", "testsrc=size=64x48:rate=5:duration=1")
SOUND = ("-f", "lavfi", "-i", "sine=duration=1")


@pytest.mark.parametrize(
    ("name", "how", "media_type", "made_as"),
    [
        ("film.mp4", (*PICTURE, *SOUND, "-c:a", "aac"), "video/mp4", "video/mp4"),
        ("film.mov", (*PICTURE, "-c:v", "libx264"), "video/quicktime", "video/mp4"),
        ("voice.mp3", SOUND, "audio/mpeg", "audio/mpeg"),
        ("voice.opus", (*SOUND, "-c:a", "libopus"), "audio/ogg", "video/mp4"),
    ],
)
def test_sound_and_film_are_put_into_a_bare_container(tmp_path, name, how, media_type, made_as):
    given = recorded(tmp_path, name, *how)
    assert b"Canary" in given
    assert "Canary" in str(told(given, media_type))

    made, data = cleaned(given, media_type)

    assert made.media_type == made_as
    assert b"Canary" not in data
    assert b"+43.0" not in data
    assert len(data) > 200
    (tmp_path / "made").write_bytes(data)
    played = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(tmp_path / "made"), "-f", "null", "-"]
    assert subprocess.run(played, capture_output=True, check=True).stderr == b""


def test_a_playlist_that_calls_itself_a_film_opens_nothing(tmp_path):
    (tmp_path / "secret").write_text("Canary")
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile://{tmp_path}/secret\n#EXT-X-ENDLIST\n".encode()
    with pytest.raises(NoCleanCopy):
        cleaned(playlist, "video/mp4")


@pytest.mark.django_db
@pytest.mark.usefixtures("evidence_folder")
class TestOnRecord:
    def test_a_clean_copy_and_a_thumbnail_are_files_of_their_own(self):
        source = place(level=Level.RESTRICTED)
        file = kept(with_exif(), source=source, name="Canary.jpg")
        before = file.sha256
        clean_copy(str(file.pk))
        clean_copy(str(file.pk))

        file.refresh_from_db()
        made = {row.derived_as: row for row in EvidenceFile.objects.filter(original=file)}
        assert (file.clean_copy, file.sha256, set(made)) == (CleanCopy.MADE, before, set(Derivation.values))
        for row in made.values():
            assert (row.level, row.desk, row.source) == (Level.RESTRICTED, file.desk, file.source)
            assert "Canary" not in row.original_name
            with opened(row.store_id) as sealed:
                assert sealed.sha256() == row.sha256
        assert sorted(file.custody.values_list("act", flat=True)) == ["derived", "derived", "received"]
        assert file.embedded_metadata["GPS"]["GPSLatitude"] == [43, 15, 0]

    def test_nothing_is_read_out_of_a_file_of_a_protected_witness(self):
        file = kept(with_exif(), source=place(level=Level.PROTECTED), name="photo.jpg")
        clean_copy(str(file.pk))

        file.refresh_from_db()
        assert (file.clean_copy, file.embedded_metadata) == (CleanCopy.MADE, {})

    def test_where_none_can_be_made_the_row_says_why(self):
        file = kept(pattern(300), name="phone.backup")
        make_clean_copy(file, now=timezone.now(), largest=house.EVIDENCE_CLEAN_LARGEST)
        large = kept(jpeg(), name="photo.jpg")
        make_clean_copy(large, now=timezone.now(), largest=100)

        file.refresh_from_db()
        large.refresh_from_db()
        assert (file.clean_copy, file.clean_copy_note) == ("none", "No clean copy is made of files of this type.")
        assert (large.clean_copy, large.clean_copy_note) == ("none", "It is larger than 0 MiB.")
        assert EvidenceFile.objects.exclude(original=None).count() == 0
