"""SQL that notes every change of a content row, on every path, in the transaction that makes it."""

FUNCTIONS = """
-- Called with the kind, and with 'merges' where rows are merged into one another.
create or replace function exchange_note_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  told boolean;
  is_gone boolean := tg_op = 'DELETE';
begin
  if tg_op <> 'INSERT' then
    select agreed into told from exchange_change where row_id = old.id and kind = tg_argv[0];
    if tg_op = 'UPDATE' then
      is_gone := old.desk_id <> new.desk_id or old.level <> new.level;
      if tg_nargs > 1 and not is_gone then
        is_gone := to_jsonb(old) ->> 'merged_into_id' is null and to_jsonb(new) ->> 'merged_into_id' is not null;
      end if;
    end if;
    if is_gone then
      insert into exchange_gone (kind, row_id, desk_id, level, at, for_staff, for_research)
      values (tg_argv[0], old.id, old.desk_id, old.level, clock_timestamp(), true, coalesce(told, false));
    end if;
  end if;
  if tg_op = 'DELETE' then
    delete from exchange_change where row_id = old.id and kind = tg_argv[0];
    return null;
  end if;
  insert into exchange_change (kind, row_id, desk_id, level, at)
  values (tg_argv[0], new.id, new.desk_id, new.level, clock_timestamp())
  on conflict (row_id, kind) do update
    set at = excluded.at, desk_id = excluded.desk_id, level = excluded.level, position = null, told_at = null,
        agreed = case when not is_gone then exchange_change.agreed end;
  return null;
end $$;
"""
_FILL = """
insert into exchange_change (kind, row_id, desk_id, level, at)
select '{kind}', id, desk_id, level, updated_at from {table} order by updated_at, id on conflict do nothing
"""


def triggers(kind, table, *, merges) -> str:
    call = f"execute function exchange_note_change('{kind}'{', ' + chr(39) + 'merges' + chr(39) if merges else ''});"
    return "\n".join(
        [
            f"create or replace trigger arasha_told_new after insert or delete on {table} for each row {call}",
            f"create or replace trigger arasha_told_change after update on {table} "
            f"for each row when (old.* is distinct from new.*) {call}",
        ]
    )


def fill(kind, table) -> str:
    """What stood there before anything was noted, as changed when it was last saved."""
    return _FILL.format(kind=kind, table=table)
