"""PDF: without information about its making, scripts, attachments, forms of the XFA kind and what acts by itself."""

import os
from contextlib import contextmanager

import pikepdf
from embedded import plain
from jpeg_segments import without_metadata
from refusal import Refusal

MOST_PAGES = 5000
# Keys that tell of the making, act by themselves or carry other files, wherever they stand.
ANYWHERE = ("/Metadata", "/PieceInfo", "/LastModified", "/AA", "/Thumb")
OF_THE_WHOLE = ("/OpenAction", "/AF", "/Collection", "/SpiderInfo", "/URI", "/Perms", "/DSS", "/Legal")
ACTS = ("/JavaScript", "/Launch", "/ImportData", "/SubmitForm", "/Rendition", "/GoToE", "/GoToR", "/RichMediaExecute")
NOTES = ("/FileAttachment", "/RichMedia", "/Movie", "/Sound", "/Screen", "/3D")
MADE = "Written anew without its information, scripts, attachments and the metadata of its pictures."


def metadata(given, media_type):
    """What it says of author, program and times, and how many pages it has."""
    with _opened(given) as pdf:
        told = {str(key).lstrip("/"): str(value) for key, value in pdf.docinfo.items()}
        return plain({"pages": len(pdf.pages), **told, "xmp": dict(pdf.open_metadata(update_docinfo=False).items())})


def clean_copy(given, made, media_type):
    with _opened(given) as pdf:
        if len(pdf.pages) > MOST_PAGES:
            raise Refusal(f"It has more than {MOST_PAGES} pages.")
        _empty(pdf)
        with os.fdopen(os.dup(made), "r+b") as out:
            pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return "application/pdf", MADE


@contextmanager
def _opened(given):
    with os.fdopen(os.dup(given), "rb") as file:
        file.seek(0)
        try:
            pdf = pikepdf.open(file)
        except pikepdf.PasswordError:
            raise Refusal("It is locked with a password.") from None
        with pdf:
            yield pdf


def _empty(pdf):
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    _drop(pdf.Root, OF_THE_WHOLE)
    if "/Names" in pdf.Root:
        _drop(pdf.Root.Names, ("/JavaScript", "/EmbeddedFiles", "/Renditions"))
    if "/AcroForm" in pdf.Root:
        _drop(pdf.Root.AcroForm, ("/XFA",))
    for page in pdf.pages:
        if "/Annots" in page:
            kept = [note for note in page.Annots if str(note.get("/Subtype")) not in NOTES]
            page.Annots = pdf.make_indirect(pikepdf.Array(kept))
    for thing in pdf.objects:
        _strip(thing)


def _strip(thing, depth=0):
    """Of one object and of what stands in it directly."""
    if depth > 20:
        return
    if isinstance(thing, pikepdf.Array):
        for inner in thing:
            _inside(inner, depth)
        return
    if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        return
    _drop(thing, ANYWHERE)
    if "/A" in thing and isinstance(thing["/A"], pikepdf.Dictionary) and str(thing["/A"].get("/S")) in ACTS:
        del thing["/A"]
    if str(thing.get("/Type")) == "/Filespec" or "/EF" in thing:
        _drop(thing, ("/EF", "/RF"))
    if isinstance(thing, pikepdf.Stream) and thing.get("/Filter") == pikepdf.Name.DCTDecode:
        thing.write(
            without_metadata(thing.read_raw_bytes()),
            filter=pikepdf.Name.DCTDecode,
            decode_parms=thing.get("/DecodeParms"),
        )
    for key in list(thing.keys()):
        _inside(thing[key], depth)


def _inside(inner, depth):
    if isinstance(inner, pikepdf.Object) and not inner.is_indirect:
        _strip(inner, depth + 1)


def _drop(thing, keys):
    for key in keys:
        if key in thing:
            del thing[key]
