"""Of references and names shown, one index each where texts are sorted by their characters' numbers.

There it also serves a search by how a text begins. Of a random reference, the second one was another page of a large
index to read from disk for every row put on record.
"""

from django.db import migrations

_DROP = """
do $$
declare
  each regclass;
begin
  if (select datlocprovider <> 'b' and datcollate not in ('C', 'POSIX')
      from pg_database where datname = current_database()) then
    return;
  end if;
  for each in
    select i.indexrelid::regclass from pg_index i
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
    join pg_opclass o on o.oid = i.indclass[0]
    join pg_class t on t.oid = i.indrelid
    where i.indnatts = 1 and a.attname in ('reference', 'display_name')
      and o.opcname in ('varchar_pattern_ops', 'text_pattern_ops') and t.relnamespace = 'public'::regnamespace
  loop
    execute format('drop index %s', each);
  end loop;
end $$
"""


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0002_history_by_row"),
        ("people", "0011_person_counted"),
        ("sources", "0013_reach"),
        ("cases", "0020_notices_of_exports"),
    ]

    operations = [migrations.RunSQL(_DROP, migrations.RunSQL.noop)]
