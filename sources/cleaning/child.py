"""The process that reads foreign formats: a script of its own, started by ``run.py``, that imports nothing of Django.

Answers on its output with ``{"media_type", "transformation"}``, ``{"metadata"}`` or ``{"problem"}``."""

import json
import resource
import sys

# Found beside this script, which is started by its path.
import images
import media
import papers

READERS = {
    ("image/", "clean_copy"): images.clean_copy,
    ("image/", "thumbnail"): images.thumbnail,
    ("image/", "metadata"): images.metadata,
    ("application/pdf", "metadata"): papers.metadata,
    ("video/", "metadata"): media.metadata,
    ("audio/", "metadata"): media.metadata,
    ("application/pdf", "clean_copy"): papers.clean_copy,
    ("video/", "clean_copy"): media.clean_copy,
    ("audio/", "clean_copy"): media.clean_copy,
}


def reader_of(media_type, kind):
    found = [read for (begins, made), read in READERS.items() if made == kind and media_type.startswith(begins)]
    return found[0] if found else None


def main(told):
    resource.setrlimit(resource.RLIMIT_AS, (told["memory"], told["memory"]))
    resource.setrlimit(resource.RLIMIT_CPU, (told["seconds"], told["seconds"]))
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * told["largest"], 2 * told["largest"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold the file in clear
    read = reader_of(told["media_type"], told["kind"])
    if read is None:
        return {"problem": "No clean copy is made of files of this type."}
    try:
        if told["kind"] == "metadata":
            return {"metadata": read(told["given"], told["media_type"])}
        media_type, transformation = read(told["given"], told["made"], told["media_type"])
    except MemoryError:
        return {"problem": "Reading it takes too much memory."}
    except Exception as error:
        said = getattr(error, "for_people", None)
        return {"problem": said or "It is damaged, or of a kind that cannot be read."}
    return {"media_type": media_type, "transformation": transformation}


if __name__ == "__main__":
    print(json.dumps(main(json.loads(sys.argv[1]))))
