"""An account is never administrator and also coordinator, custodian or auditor: the database refuses it.

Whoever makes accounts could else make one for themself that reads content, or audit that making.
"""

import pgtrigger

_LIVE = "(m.valid_until is null or m.valid_until > clock_timestamp())"
_OTHERS = "('coordinator', 'auditor')"
_REFUSE = """
raise exception 'An account is never administrator and also coordinator, custodian or auditor.'
    using errcode = 'check_violation', constraint = 'roles_apart';
"""

ROLES_APART = pgtrigger.Trigger(
    name="roles_apart",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.Update,
    declare=[("holder", "people_user%ROWTYPE")],
    func=f"""
if NEW.role not in ('administrator', 'coordinator', 'auditor')
   or (NEW.valid_until is not null and NEW.valid_until <= clock_timestamp()) then
    return NEW;
end if;
select * into holder from people_user u where u.id = NEW.user_id for no key update;
if NEW.role = 'administrator' and holder.is_custodian then {_REFUSE} end if;
if exists (select from people_membership m where m.user_id = NEW.user_id and m.id <> NEW.id and {_LIVE}
           and ((NEW.role = 'administrator' and m.role in {_OTHERS})
                or (NEW.role in {_OTHERS} and m.role = 'administrator'))) then {_REFUSE} end if;
return NEW;
""",
)

CUSTODIAN_APART = pgtrigger.Trigger(
    name="custodian_apart",
    when=pgtrigger.Before,
    operation=pgtrigger.Insert | pgtrigger.UpdateOf("is_custodian"),
    condition=pgtrigger.Condition("NEW.is_custodian"),
    func=f"""
if exists (select from people_membership m
           where m.user_id = NEW.id and m.role = 'administrator' and {_LIVE}) then {_REFUSE} end if;
return NEW;
""",
)
