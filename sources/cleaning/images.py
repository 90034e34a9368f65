"""Images are rebuilt from their pixels, turned as they are shown: saving one again would keep a JPEG's comments."""

import os

import pillow_heif
from embedded import plain
from PIL import ExifTags, Image, ImageOps
from refusal import Refusal

MOST_PIXELS = 80_000_000
THUMBNAIL = (480, 480)
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "AVIF", "HEIF")
Image.MAX_IMAGE_PIXELS = None  # asked below, before a pixel is read
pillow_heif.register_heif_opener(thumbnails=False)
DRAWN = {"image/png", "image/gif", "image/bmp"}  # kept without loss: often screens and scans of text


def clean_copy(given, made, media_type):
    image, frames = _pixels(given)
    note = " First picture only." if frames > 1 else ""
    if image.mode == "RGBA" or media_type in DRAWN:
        return _save(image, made, "PNG"), f"Rebuilt from its pixels as PNG, turned upright.{note}"
    return _save(image, made, "JPEG"), f"Rebuilt from its pixels as JPEG (quality 92), turned upright.{note}"


def thumbnail(given, made, media_type):
    image, _ = _pixels(given, THUMBNAIL)
    image.thumbnail(THUMBNAIL)
    if image.mode == "RGBA":
        paper = Image.new("RGB", image.size, "white")
        paper.paste(image, mask=image.getchannel("A"))
        image = paper
    return _save(image, made, "JPEG"), "Reduced to at most 480 pixels."


def metadata(given, media_type):
    """EXIF with the place, and the texts a picture carries."""
    with os.fdopen(os.dup(given), "rb") as file:
        file.seek(0)
        image = Image.open(file, formats=FORMATS)
        exif = image.getexif()
        told = {ExifTags.TAGS.get(tag, f"tag {tag}"): value for tag, value in exif.items()}
        for name in (ExifTags.IFD.Exif, ExifTags.IFD.GPSInfo):
            names = ExifTags.GPSTAGS if name == ExifTags.IFD.GPSInfo else ExifTags.TAGS
            inner = {names.get(tag, f"tag {tag}"): value for tag, value in exif.get_ifd(name).items()}
            told.pop(ExifTags.TAGS.get(name), None)
            told["GPS" if names is ExifTags.GPSTAGS else "Exif"] = inner
        texts = {key: value for key, value in image.info.items() if isinstance(value, str) and key != "xmp"}
        comment = image.info.get("comment")
        if isinstance(comment, bytes):
            texts["comment"] = comment.decode(errors="replace")
        return plain({"width": image.width, "height": image.height, **told, "texts": texts})


def _pixels(given, draft=None):
    """A new image with the pixels of the first picture and nothing else, and how many pictures there are."""
    with os.fdopen(os.dup(given), "rb") as file:
        file.seek(0)
        image = Image.open(file, formats=FORMATS)
        if image.width * image.height > MOST_PIXELS:
            raise Refusal(f"It has more than {MOST_PIXELS // 1_000_000} million pixels.")
        frames = getattr(image, "n_frames", 1)
        if draft:
            image.draft("RGB", draft)
        image.load()
        image = ImageOps.exif_transpose(image)
        has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
        image = image.convert("RGBA" if has_alpha else "RGB")
        bare = Image.new(image.mode, image.size)
        bare.paste(image)
        return bare, frames


def _save(image, made, kind):
    options = {"quality": 92, "subsampling": 0} if kind == "JPEG" else {"optimize": False}
    with os.fdopen(os.dup(made), "r+b") as file:
        image.save(file, kind, **options)
    return f"image/{kind.lower()}"
