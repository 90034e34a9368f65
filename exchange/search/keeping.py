"""SQL that keeps the search entries true on every path: saving, imports, merges, blanking, SQL by hand.

Words are kept in two forms side by side, as written and by stems: the ``russian`` configuration of PostgreSQL stems
Cyrillic letters as Russian and Latin ones as English. For Kazakh, Uyghur and Chinese it carries no dictionary: words of
the first two are kept as written, and a run of Chinese characters, which its parser takes for one word, as the pairs of
characters that stand together.
"""

from .fields import NAME, TITLE
from .words import HAN

LONGEST_PART = (
    20_000  # characters, a dozen pages; no passage is read out of more than that, nor is more in one tsvector
)
OVERLAP = 200  # so that no phrase is lost where two parts meet
ALWAYS_WRITTEN = "desk_id"

FUNCTIONS = f"""
create or replace function exchange_words(given text, with_stems boolean) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog as $$
  select to_tsvector('pg_catalog.simple', plain.words)
      || case when with_stems then to_tsvector('pg_catalog.russian', plain.words) else '' end
      || coalesce(case when given ~ '[{HAN}]' then (
           select array_to_tsvector(array_agg(distinct substr(run[1], at, 2)))
           from regexp_matches(given, '[{HAN}]+', 'g') run, generate_series(1, length(run[1])) at
         ) end, '')
  from (select regexp_replace(given, '[{HAN}]+', ' ', 'g')) plain(words)
$$;

-- A text as it stands; of one in pieces (a transcript) the words of each, as spoken and translated.
create or replace function exchange_text_of(given jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog as $$
  select case when jsonb_typeof(given) = 'array' then (
           select string_agg(piece ->> words, E'\\n' order by at, words)
           from jsonb_array_elements(given) with ordinality pieces(piece, at),
                unnest(array['text', 'translation']) words
           where piece ->> words <> '')
         else given #>> '{{}}' end
$$;

-- ``fields``: a name and what it is, in turns. ``kept``: the row.
create or replace function exchange_keep_words(kind_ text, fields text[], kept jsonb) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into exchange_searchentry (kind, row_id, on_desk, field, part, words)
  select kind_, (kept ->> 'id')::uuid, (kept ->> 'desk_id')::bigint, fields[at], part,
         setweight(exchange_words(substr(given, part * {LONGEST_PART} + 1, {LONGEST_PART + OVERLAP}),
                                  fields[at + 1] <> '{NAME}'),
                   case when fields[at + 1] in ('{NAME}', '{TITLE}') then 'A' else 'D' end::"char")
  from generate_series(1, array_length(fields, 1), 2) at,
       exchange_text_of(kept -> fields[at]) given,
       generate_series(0, (length(given) - 1) / {LONGEST_PART}) part
  where given <> ''
  on conflict (row_id, kind, field, part) do update set on_desk = excluded.on_desk, words = excluded.words
$$;

-- Called with the kind and the fields as above.
create or replace function exchange_words_changed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from exchange_searchentry where row_id = old.id and kind = tg_argv[0];
  end if;
  if tg_op <> 'DELETE' then
    perform exchange_keep_words(tg_argv[0], tg_argv[1:], to_jsonb(new));
  end if;
  return null;
end $$;
"""


def triggers(kind, table, fields) -> str:
    """Of one table. A row without words, and an update that touches none of them, costs a comparison."""
    told = ", ".join(f"'{each}'" for each in (kind, *(part for pair in fields.items() for part in pair)))
    has_words = " or ".join(f"new.{name}::text <> ''" for name in fields)
    moved = " or ".join(f"old.{name} is distinct from new.{name}" for name in (ALWAYS_WRITTEN, *fields))
    return "\n".join(
        f"create or replace trigger arasha_words_{name} after {when} execute function exchange_words_changed({told});"
        for name, when in (
            ("written", f"insert on {table} for each row when ({has_words})"),
            ("changed", f"update on {table} for each row when ({moved})"),
            ("gone", f"delete on {table} for each row"),
        )
    )


def of_rows(kind, table, fields) -> str:
    """The words of rows whose ids are given."""
    told = ", ".join(f"'{part}'" for pair in fields.items() for part in pair)
    return f"select exchange_keep_words('{kind}', array[{told}], to_jsonb(t)) from {table} t where id = any(%s)"


def next_rows(table) -> str:
    """Ids after a given one, held so that nobody rewrites the rows until their words are kept."""
    return f"select id from {table} where id > %s order by id limit %s for share"
