"""What can happen to a list that comes in: uploaded, its columns named, decided on, put on record, taken back."""

import hashlib
from itertools import tee

from django.core.exceptions import ValidationError
from django.db import transaction

from cases.enums import Jurisdiction
from config.shared.text import clean_text
from exchange.enums import AT_WORK, ImportState, RowChoice, RowFinding
from exchange.imports import limits
from exchange.imports.fields import mistakes_in
from exchange.imports.files import header_in, look_at, rows_in
from exchange.imports.guessing import guess_columns
from exchange.models import ImportBatch, ImportFile, ImportList, ImportRow
from people.actions.records import save_record
from people.audit import record
from people.caps import keep_within
from people.models import Person

SAMPLES = 5
FILES_A_DAY = 100
DECIDABLE = frozenset({ImportState.CHECKED, ImportState.STOPPED, ImportState.DONE})
UNDOABLE = frozenset({ImportState.STOPPED, ImportState.DONE})


class WrongState(ValidationError):
    def __init__(self, batch):
        super().__init__(
            f"This import is “{batch.get_state_display().lower()}”: that cannot be done now.", code="state"
        )


@transaction.atomic
def upload_list(content: bytes, *, name, desk, level, by, now, list=None, source=None) -> ImportBatch:
    """Keep the file, say what it is, and guess what its columns hold. ValidationError says why it cannot be read."""
    name = clean_text(name).replace("\\", "/").rpartition("/")[2].strip()[-255:]
    look = look_at(name, content)
    keep_within(FILES_A_DAY, by, "import.uploaded", noun="uploads of lists")
    batch = ImportBatch(desk=desk, level=level, list=list, source=source, file_name=name, file_size=len(content))
    batch.form, batch.encoding, batch.delimiter, batch.sheet = look.form, look.encoding, look.delimiter, look.sheet
    batch.sha256 = hashlib.sha256(content).hexdigest()
    _guess(batch, content)
    save_record(batch, by=by)
    batch.refresh_from_db(fields=["reference"])
    file = ImportFile(batch=batch)
    file.seal(content)
    file.save()
    record(by, "import.uploaded", batch, size=len(content))
    return batch


@transaction.atomic
def read_again(batch, *, encoding=None, delimiter=None, sheet=None, header_row=None, by) -> ImportBatch:
    """Read the file otherwise than was guessed, and guess its columns anew."""
    batch = _locked(batch, {ImportState.UPLOADED, ImportState.CHECKED})
    content = batch.file.content
    if batch.form == "csv":
        batch.encoding, batch.delimiter = encoding or batch.encoding, delimiter or batch.delimiter
    else:
        batch.sheet = sheet or batch.sheet
    _guess(batch, content, header_row)
    batch.state = ImportState.UPLOADED
    batch.rows.all().delete()
    batch.chunks.all().delete()
    return save_record(batch, by=by)


@transaction.atomic
def check_list(batch, *, columns, list_name="", jurisdiction=None, empties=None, makes_places=None, by, now):
    """Name the columns and begin the dry run. With ``list_name`` the columns are kept for the next file of the list."""
    batch = _locked(batch, {ImportState.UPLOADED, ImportState.CHECKED})
    columns = [*columns, *[""] * len(batch.headers)][: len(batch.headers)]
    if mistakes := mistakes_in(columns):
        raise ValidationError({"columns": mistakes})
    if jurisdiction is not None and jurisdiction not in Jurisdiction.values:
        raise ValidationError({"jurisdiction": "Choose one of the listed countries."})
    batch.columns = columns
    batch.jurisdiction = jurisdiction or batch.jurisdiction
    batch.empties = batch.empties if empties is None else empties
    batch.makes_places = batch.makes_places if makes_places is None else makes_places
    if list_name.strip():
        batch.list = _list_named(clean_text(" ".join(list_name.split()))[:120], batch, by)
    elif batch.list is not None:
        _remember(batch.list, batch, by)
    batch.rows.all().delete()
    batch.chunks.all().delete()
    batch.checked_by = by
    return _begin(batch, ImportState.CHECKING, by, now, total=0)


@transaction.atomic
def decide(batch, rows, *, choice, person=None, row=None, least=0.0, by) -> int:
    """Say of ``rows`` (a queryset of rows of ``batch``) what is to become of them; how many it was said of.

    Of a row that may be on record already, ``FILL`` and ``UPDATE`` mean the likeliest hint, of ``least`` likeness, or
    ``person`` or ``row`` (its place in the file). Rows with errors and rows that are in are left as they are."""
    batch = _locked(batch, DECIDABLE)
    _must_have_checked(batch, by)
    if choice not in RowChoice.values:
        raise ValidationError({"choice": f"Choose one of: {', '.join(RowChoice.values)}."})
    rows = [*rows.filter(batch=batch, outcome="").exclude(finding=RowFinding.ERROR).select_for_update()]
    is_same = choice in (RowChoice.FILL, RowChoice.UPDATE)
    visible = _visible(rows, person, by) if is_same else frozenset()
    decided = []
    for each in rows:
        if is_same and not _same(each, visible, person, row, least):
            continue
        if not is_same and each.hints:
            each.same_as = each.same_row = each.person_version = None
        if choice in (RowChoice.NEW, RowChoice.NONE) and each.finding == RowFinding.FINE and each.same_as:
            continue  # found by its reference or number: it is that one, or it is left out
        each.choice = choice
        decided.append(each)
    ImportRow.objects.bulk_update(decided, ["choice", "same_as", "same_row", "person_version"], batch_size=500)
    if decided:
        record(by, "import.decided", batch, choice=choice or "none", rows=len(decided))
    return len(decided)


def _visible(rows, person, by) -> dict:
    """Id → version of the people hinted at whom ``by`` may change."""
    wanted = {hint["person"] for row in rows for hint in row.hints if "person" in hint}
    wanted |= {str(row.same_as) for row in rows if row.same_as} | ({str(person)} if person else set())
    people = Person.objects.permitted(by, "change").live().filter(pk__in=wanted).order_by()
    return {str(pk): version for pk, version in people.values_list("pk", "version")}


def _same(row, visible, person, place, least) -> bool:
    """Note on ``row`` whom it is said to be; False where nobody is to be seen."""
    if row.finding == RowFinding.FINE:
        return row.same_as is not None and str(row.same_as) in visible
    for hint in row.hints:
        who = hint.get("person")
        is_meant = who == str(person) if person else place is None or hint.get("row") == place
        if not is_meant or hint["score"] < least:
            continue
        if who is None:
            row.same_as, row.same_row, row.person_version = None, hint["row"], None
            return True
        if who in visible:
            row.same_as, row.same_row, row.person_version = who, None, visible[who]
            return True
    return False


@transaction.atomic
def run_import(batch, *, by, now) -> ImportBatch:
    """Begin to put on record what is fine and what was decided. What waits for a decision stays, and a later run takes
    it."""
    batch = _locked(batch, DECIDABLE)
    _must_have_checked(batch, by)
    if not ImportFile.objects.filter(batch=batch).exists():
        raise ValidationError("The file of this list was removed. Send it again.", code="removed")
    return _begin(batch, ImportState.RUNNING, by, now, total=batch.rows.count())


@transaction.atomic
def stop_import(batch, *, by) -> ImportBatch:
    """After the rows now being written, nothing more is. What is in stays in, and can be taken back."""
    batch = ImportBatch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    if batch.state not in AT_WORK:
        raise WrongState(batch)
    batch.is_stopping = True
    save_record(batch, by=by)
    record(by, "import.stop_asked", batch)
    return batch


@transaction.atomic
def undo_import(batch, *, by, now) -> ImportBatch:
    """Begin to take back what came in and nobody changed since."""
    batch = _locked(batch, UNDOABLE)
    return _begin(batch, ImportState.UNDOING, by, now, total=batch.rows.exclude(outcome="").count())


@transaction.atomic
def discard_import(batch, *, by, now) -> ImportBatch:
    """An import of which nothing is on record: its file and rows are erased, that it was there stays."""
    batch = _locked(batch, {ImportState.UPLOADED, ImportState.CHECKED, ImportState.UNDONE})
    batch.rows.all().delete()
    batch.chunks.all().delete()
    ImportFile.objects.filter(batch=batch).delete()
    batch.state, batch.ended_at, batch.headers = ImportState.DISCARDED, now, []
    save_record(batch, by=by)
    record(by, "import.discarded", batch)
    return batch


def samples_of(batch) -> list[list[str]]:
    """The first rows under the headers, read as the batch says. ValidationError where they cannot be."""
    return _top(batch, _read(batch, batch.file.content))[1]


def _locked(batch, states):
    batch = ImportBatch.objects.select_for_update(of=("self",)).get(pk=batch.pk)
    if batch.state not in states:
        raise WrongState(batch)
    return batch


def _must_have_checked(batch, by):
    if batch.checked_by_id != by.pk:
        raise ValidationError(
            "A colleague had this list checked. Check it yourself first: what you may see decides who may be on record "
            "already.",
            code="not_checked",
        )


def _begin(batch, state, by, now, *, total):
    batch.state, batch.asked_by, batch.touched_at = state, by, now
    batch.is_stopping, batch.problem, batch.done, batch.total = False, "", 0, total
    save_record(batch, by=by)
    record(by, f"import.{state}", batch)
    return batch


def _read(batch, content):
    return rows_in(content, form=batch.form, encoding=batch.encoding, delimiter=batch.delimiter, sheet=batch.sheet)


def _top(batch, rows):
    headers, samples = [], []
    for line, cells in rows:
        if line == batch.header_row:
            headers = cells
        elif headers:
            samples.append(cells)
        if len(samples) >= 50 or line > batch.header_row + limits.EMPTY_ROWS:
            break
    return headers, samples


def _guess(batch, content, header_row=None):
    """Where the headers are, unless that is said, and what stands under each."""
    rows, again = tee(_read(batch, content))
    batch.header_row = header_row or header_in(rows)
    headers, samples = _top(batch, again)
    if not headers:
        raise ValidationError({"header_row": "There are no headers in that line."})
    width = max(len(headers), *(len(row) for row in samples)) if samples else len(headers)
    batch.headers = [*headers, *[""] * (width - len(headers))]
    batch.headers = [clean_text(header)[:200] for header in batch.headers]
    batch.columns = guess_columns(batch.headers, samples, batch.list.columns if batch.list else None)


def _list_named(name, batch, by):
    kept = ImportList.objects.permitted(by, "change").filter(name=name, desk=batch.desk_id, level=batch.level).first()
    kept = kept or ImportList(name=name, desk=batch.desk, level=batch.level)
    return _remember(kept, batch, by)


def _remember(kept, batch, by):
    columns = kept.columns | {header: code for header, code in zip(batch.headers, batch.columns, strict=True) if header}
    if kept._state.adding or columns != kept.columns:
        kept.columns = columns
        save_record(kept, by=by)
    return kept
