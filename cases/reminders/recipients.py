"""Who is told, in SQL over a query ``items``. Whoever could not read an item is not owed a message about it; the rule
itself, ``permitted``, is asked again at delivery."""

from people.rules import STAFF

_STAFF = ", ".join(f"'{role}'" for role in sorted(STAFF))

MAY_READ = f"""
    exists (select 1 from people_membership g
            where g.user_id = u.id and g.desk_id = c.desk_id and g.max_level >= c.level and g.role in ({_STAFF})
              and (g.valid_until is null or g.valid_until > %(now)s))
"""
_ON_DUTY = "(m.until is null or m.until >= (%(now)s at time zone i.zone)::date)"


def _first_who_can(candidates) -> str:
    """Of candidates with a ``rank``, all of the best rank in which someone can be told."""
    return f"""
    select id, user_id, mail_reminders from (
        select distinct c.id, c.user_id, c.rank, u.mail_reminders, min(c.rank) over (partition by c.id) as best
        from ({candidates}) c join people_user u on u.id = c.user_id and u.is_active
        where {MAY_READ}) able
    where rank = best
"""


RECIPIENTS = _first_who_can(f"""
    select i.id, i.desk_id, i.level, i.only_user as user_id, 1 as rank from items i where i.only_user is not null
    union all
    select i.id, i.desk_id, i.level, t.responsible_id, 1
    from items i join cases_itemteam t on t.item_kind = %(item_kind)s and t.item_id = i.id
    where t.responsible_id is not null
    union all
    select i.id, i.desk_id, i.level, m.user_id, 2
    from items i join cases_casemember m on m.case_id = i.case_id and m.duty in ('caseworker', 'lawyer')
    where {_ON_DUTY}
""")
"""Its responsible, or the one it was given to; else those in charge of its case."""

BACKUPS = _first_who_can(f"""
    select i.id, i.desk_id, i.level, t.backup_id as user_id, 1 as rank
    from items i join cases_itemteam t on t.item_kind = %(item_kind)s and t.item_id = i.id
    where t.backup_id is not null
    union all
    select i.id, i.desk_id, i.level, m.user_id, 2
    from items i join cases_casemember m on m.case_id = i.case_id and m.duty = 'backup'
    where {_ON_DUTY}
""")

COORDINATORS = _first_who_can("""
    select i.id, i.desk_id, i.level, g.user_id, 1 as rank
    from items i join people_membership g on g.desk_id = i.desk_id and g.role = 'coordinator'
    where (g.valid_until is null or g.valid_until > %(now)s) and g.max_level >= i.level
""")
"""Those who coordinate the desk of the item."""
