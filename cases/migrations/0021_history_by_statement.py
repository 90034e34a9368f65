import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0020_notices_of_exports"),
    ]

    operations = [
        Together(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="case",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="case",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="case",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="casemember",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="casemember",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="casemember",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="charge",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="charge",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="charge",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="chargestep",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="chargestep",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="chargestep",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="citation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="citation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="citation",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="claim",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="claim",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="claim",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="counsel",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="counsel",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="counsel",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="deadline",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="deadline",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="deadline",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="defendant",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="defendant",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="defendant",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detention",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detention",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detention",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentionaccess",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentionaccess",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentionaccess",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentioncondition",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentioncondition",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="detentioncondition",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disagreement",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disagreement",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disagreement",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="event",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="event",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="event",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="eventpart",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="eventpart",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="eventpart",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibit",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibit",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibit",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitchallenge",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitchallenge",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitchallenge",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitruling",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitruling",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="exhibitruling",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearing",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearing",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearing",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingreport",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingreport",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingreport",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingviolation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingviolation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="hearingviolation",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="holiday",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="holiday",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="holiday",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="itemteam",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="itemteam",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="itemteam",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="jointchange",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="jointchange",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="jointchange",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="measure",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="measure",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="measure",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outcome",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outcome",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="outcome",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="packet",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="packet",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="packet",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="participation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="participation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="participation",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="passage",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="passage",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="passage",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceeding",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceeding",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceeding",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceedingstage",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceedingstage",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="proceedingstage",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reminderplan",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reminderplan",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reminderplan",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reprisal",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reprisal",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reprisal",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="submission",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="submission",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="submission",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="task",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="task",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="task",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="termextension",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="termextension",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="termextension",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="timelimit",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="timelimit",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="timelimit",
                    name="delete_delete",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="case",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT new_values."closed_on", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."jurisdiction", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."priority", new_values."reference", new_values."status", new_values."summary", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9130d0413ad150cc4af3921a97d492675a140eb3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0b483",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="case",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT new_values."closed_on", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."jurisdiction", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."priority", new_values."reference", new_values."status", new_values."summary", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3a81f6cc65693a8fdaef14586d39eb08fe4b1f7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f5146",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="case",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casehistory" ("closed_on", "created_at", "created_by_id", "desk_id", "id", "jurisdiction", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "priority", "reference", "status", "summary", "title", "updated_at", "updated_by_id", "version") SELECT old_values."closed_on", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."jurisdiction", old_values."kind", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."priority", old_values."reference", old_values."status", old_values."summary", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c25008a672d9f14a6d19a931f62e31ea0a8e5d8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8d49e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_case",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="casemember",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."duty", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."user_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0378502503db6882b5c47668746cabc05722e563",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a436c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="casemember",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."duty", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."user_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="99d3611ffb55478f7694503ecfb93dbe66f91b1b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8d863",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="casemember",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_casememberhistory" ("case_id", "created_at", "created_by_id", "desk_id", "duty", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "until", "updated_at", "updated_by_id", "user_id", "version") SELECT old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."duty", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."until", old_values."updated_at", old_values."updated_by_id", old_values."user_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ce1bbaab04649f710fc2fd6ebaed49b289972cb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_177a4",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_casemember",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="charge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT new_values."article", new_values."carried_from_id", new_values."certainty", new_values."code", new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."description", new_values."desk_id", new_values."group_id", new_values."id", new_values."jurisdiction", new_values."level", new_values."part", new_values."penalty_words", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."provision_words", new_values."reclassified_from_id", new_values."reference", new_values."status", new_values."status_since_earliest", new_values."status_since_inferred", new_values."status_since_latest", new_values."status_since_precision", new_values."status_since_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3b0b803cd013262bee2d205d2061f4d4626be67c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45c04",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="charge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT new_values."article", new_values."carried_from_id", new_values."certainty", new_values."code", new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."description", new_values."desk_id", new_values."group_id", new_values."id", new_values."jurisdiction", new_values."level", new_values."part", new_values."penalty_words", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."provision_words", new_values."reclassified_from_id", new_values."reference", new_values."status", new_values."status_since_earliest", new_values."status_since_inferred", new_values."status_since_latest", new_values."status_since_precision", new_values."status_since_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33f54ea788c5573d11ea2076230153d34d9aaf21",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1b682",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="charge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargehistory" ("article", "carried_from_id", "certainty", "code", "created_at", "created_by_id", "defendant_id", "description", "desk_id", "group_id", "id", "jurisdiction", "level", "part", "penalty_words", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "provision_words", "reclassified_from_id", "reference", "status", "status_since_earliest", "status_since_inferred", "status_since_latest", "status_since_precision", "status_since_words", "updated_at", "updated_by_id", "version") SELECT old_values."article", old_values."carried_from_id", old_values."certainty", old_values."code", old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."description", old_values."desk_id", old_values."group_id", old_values."id", old_values."jurisdiction", old_values."level", old_values."part", old_values."penalty_words", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."provision_words", old_values."reclassified_from_id", old_values."reference", old_values."status", old_values."status_since_earliest", old_values."status_since_inferred", old_values."status_since_latest", old_values."status_since_precision", old_values."status_since_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f5bb2329d38dd7007097ffbab676815883787123",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d0833",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_charge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chargestep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT new_values."charge_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c3393cce0664a4bc1dd1ad8e07352f2bac3bd65",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62d50",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chargestep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT new_values."charge_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d08dbd5c8179f58e98e95ebd732bb61829b476b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41b9a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="chargestep",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_chargestephistory" ("charge_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "status", "updated_at", "updated_by_id", "version") SELECT old_values."charge_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6c7f68e108c86dcef5860d8dc42e75a6f13c6bbf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a17e2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_chargestep",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="citation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."locator", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="260b16cdd18c4096ad5cb1e0ec2051ce4205a7fc",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_45ef6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="citation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."locator", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3d0ba0299ea6394257c58b29956ba6272b8715a0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4487e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="citation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_citationhistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "locator", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "version") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."locator", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."source_id", old_values."subject_id", old_values."subject_type_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2937db23613a20d89bdfd975ba3a69b096b20191",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_739ac",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_citation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT new_values."as_of_earliest", new_values."as_of_inferred", new_values."as_of_latest", new_values."as_of_precision", new_values."as_of_words", new_values."attributed_to", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."disagreement_id", new_values."field", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."value", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="acad1dc5e9cf691e434884f802d00e61da39583c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f70bc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT new_values."as_of_earliest", new_values."as_of_inferred", new_values."as_of_latest", new_values."as_of_precision", new_values."as_of_words", new_values."attributed_to", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."disagreement_id", new_values."field", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."subject_id", new_values."subject_type_id", new_values."updated_at", new_values."updated_by_id", new_values."value", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="52226fc3a987ba27d9a7a3512ffd6ca846a4c427",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c7f0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="claim",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_claimhistory" ("as_of_earliest", "as_of_inferred", "as_of_latest", "as_of_precision", "as_of_words", "attributed_to", "certainty", "created_at", "created_by_id", "desk_id", "disagreement_id", "field", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "subject_id", "subject_type_id", "updated_at", "updated_by_id", "value", "version") SELECT old_values."as_of_earliest", old_values."as_of_inferred", old_values."as_of_latest", old_values."as_of_precision", old_values."as_of_words", old_values."attributed_to", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."disagreement_id", old_values."field", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."quote", old_values."reference", old_values."source_id", old_values."subject_id", old_values."subject_type_id", old_values."updated_at", old_values."updated_by_id", old_values."value", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="da252ad7169056cf1e59f1ad693d8817a04adee0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88748",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_claim",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="counsel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."id", new_values."is_appointed", new_values."lawyer_id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fb05774aa63c1aefc8534248e3bb54715a0a1880",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_baa1e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="counsel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."id", new_values."is_appointed", new_values."lawyer_id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e5f14ff431e324348cbb0010f91d377fad49f6b4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_51da0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="counsel",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_counselhistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "id", "is_appointed", "lawyer_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."desk_id", old_values."id", old_values."is_appointed", old_values."lawyer_id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."until_earliest", old_values."until_inferred", old_values."until_latest", old_values."until_precision", old_values."until_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bab23869744b30192e9eb7666292eb8665223b03",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3de6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_counsel",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deadline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."due_at", new_values."due_by_hand", new_values."id", new_values."kind", new_values."level", new_values."limit_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."proposed_due_at", new_values."proposed_limit_id", new_values."proposed_reason", new_values."reason", new_values."reference", new_values."status", new_values."title", new_values."trigger_at", new_values."trigger_hearing_id", new_values."trigger_kind", new_values."trigger_note_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8bbb0b62fc12e53f1cdaf92182c27d214a5a1871",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9d6be",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deadline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."due_at", new_values."due_by_hand", new_values."id", new_values."kind", new_values."level", new_values."limit_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."proposed_due_at", new_values."proposed_limit_id", new_values."proposed_reason", new_values."reason", new_values."reference", new_values."status", new_values."title", new_values."trigger_at", new_values."trigger_hearing_id", new_values."trigger_kind", new_values."trigger_note_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="343f299b1441ff6f01d00fb5f180af0e1cc0fd52",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dbf42",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="deadline",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_deadlinehistory" ("case_id", "created_at", "created_by_id", "desk_id", "detention_id", "due_at", "due_by_hand", "id", "kind", "level", "limit_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "proposed_due_at", "proposed_limit_id", "proposed_reason", "reason", "reference", "status", "title", "trigger_at", "trigger_hearing_id", "trigger_kind", "trigger_note_id", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."due_at", old_values."due_by_hand", old_values."id", old_values."kind", old_values."level", old_values."limit_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."proposed_due_at", old_values."proposed_limit_id", old_values."proposed_reason", old_values."reason", old_values."reference", old_values."status", old_values."title", old_values."trigger_at", old_values."trigger_hearing_id", old_values."trigger_kind", old_values."trigger_note_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4f015a7ea08777bca2ea9de4b919dac7b235396d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7b4bc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_deadline",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defendant",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."aggravation", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e3ff7086b5fc3503d3ae535fcdd692b1ea213125",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8dffd",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defendant",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."aggravation", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b1d04722190a1c32048caafca9d5bdb19c5e9c1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de6fa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="defendant",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_defendanthistory" ("aggravation", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."aggravation", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5040b3486164cd50424765d1060d53b5d393a2d5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_39f51",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_defendant",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."authority_id", new_values."began_at", new_values."began_earliest", new_values."began_inferred", new_values."began_latest", new_values."began_precision", new_values."began_words", new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_kind", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."expires_at", new_values."expires_by_hand", new_values."expires_by_id", new_values."expires_reason", new_values."facility_id", new_values."follows_id", new_values."group_id", new_values."id", new_values."is_disappearance", new_values."is_held_true", new_values."jurisdiction", new_values."kind", new_values."kind_words", new_values."lawful_by_id", new_values."lawful_reason", new_values."lawful_until", new_values."legal_basis", new_values."level", new_values."notes", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reason_given", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e7ef1986b3d4eae9f3491e7f31886c6f0e499e7f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8ddd4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."authority_id", new_values."began_at", new_values."began_earliest", new_values."began_inferred", new_values."began_latest", new_values."began_precision", new_values."began_words", new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_kind", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."expires_at", new_values."expires_by_hand", new_values."expires_by_id", new_values."expires_reason", new_values."facility_id", new_values."follows_id", new_values."group_id", new_values."id", new_values."is_disappearance", new_values."is_held_true", new_values."jurisdiction", new_values."kind", new_values."kind_words", new_values."lawful_by_id", new_values."lawful_reason", new_values."lawful_until", new_values."legal_basis", new_values."level", new_values."notes", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reason_given", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04e9928758c6b628d79f0c85cd2437a96df3349c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cf211",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detention",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionhistory" ("authority_id", "began_at", "began_earliest", "began_inferred", "began_latest", "began_precision", "began_words", "case_id", "certainty", "created_at", "created_by_id", "desk_id", "end_kind", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "expires_at", "expires_by_hand", "expires_by_id", "expires_reason", "facility_id", "follows_id", "group_id", "id", "is_disappearance", "is_held_true", "jurisdiction", "kind", "kind_words", "lawful_by_id", "lawful_reason", "lawful_until", "legal_basis", "level", "notes", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reason_given", "reference", "term_amount", "term_unit", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."authority_id", old_values."began_at", old_values."began_earliest", old_values."began_inferred", old_values."began_latest", old_values."began_precision", old_values."began_words", old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."end_kind", old_values."ended_earliest", old_values."ended_inferred", old_values."ended_latest", old_values."ended_precision", old_values."ended_words", old_values."expires_at", old_values."expires_by_hand", old_values."expires_by_id", old_values."expires_reason", old_values."facility_id", old_values."follows_id", old_values."group_id", old_values."id", old_values."is_disappearance", old_values."is_held_true", old_values."jurisdiction", old_values."kind", old_values."kind_words", old_values."lawful_by_id", old_values."lawful_reason", old_values."lawful_until", old_values."legal_basis", old_values."level", old_values."notes", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reason_given", old_values."reference", old_values."term_amount", old_values."term_unit", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="207aff4f5fe07a9c32c22cc3beb9d406c968fea0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db2d8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_detention",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentionaccess",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."during_earliest", new_values."during_inferred", new_values."during_latest", new_values."during_precision", new_values."during_words", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee597f2309c94e5aca6395b0c9cf5d3edabbb735",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d466c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentionaccess",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."during_earliest", new_values."during_inferred", new_values."during_latest", new_values."during_precision", new_values."during_words", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dda62acb8ff0f54d2d99e1462a6c7d8230589882",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_42af1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentionaccess",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionaccesshistory" ("created_at", "created_by_id", "desk_id", "detention_id", "during_earliest", "during_inferred", "during_latest", "during_precision", "during_words", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "state", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."during_earliest", old_values."during_inferred", old_values."during_latest", old_values."during_precision", old_values."during_words", old_values."id", old_values."kind", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."state", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cd7b7bd10209a57f17da6db0fad6dd7c23dbb571",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9e234",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_detentionaccess",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentioncondition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", new_values."observed_earliest", new_values."observed_inferred", new_values."observed_latest", new_values."observed_precision", new_values."observed_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="593794f55162b30aad19103813e4724c300c0b9e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a4194",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentioncondition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", new_values."observed_earliest", new_values."observed_inferred", new_values."observed_latest", new_values."observed_precision", new_values."observed_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf214d2f9760efe9bfb69ebc223a206f9384b2c7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c17f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="detentioncondition",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_detentionconditionhistory" ("created_at", "created_by_id", "desk_id", "detention_id", "id", "kind", "level", "observed_earliest", "observed_inferred", "observed_latest", "observed_precision", "observed_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."kind", old_values."level", old_values."observed_earliest", old_values."observed_inferred", old_values."observed_latest", old_values."observed_precision", old_values."observed_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="14eaf03f52e6f9aca86a727d0739bb037bac9c7d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7c65e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_detentioncondition",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disagreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."chosen_at", new_values."chosen_by_id", new_values."chosen_id", new_values."chosen_reason", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."put_after", new_values."put_at", new_values."put_before", new_values."reference", new_values."topic", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eafaa2cd00aff04c7a5d767423e4eb32be268eff",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f5e49",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disagreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."chosen_at", new_values."chosen_by_id", new_values."chosen_id", new_values."chosen_reason", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."put_after", new_values."put_at", new_values."put_before", new_values."reference", new_values."topic", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="599ba3315bf298651060a5361dabdc187ac447b2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f560a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disagreement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_disagreementhistory" ("case_id", "chosen_at", "chosen_by_id", "chosen_id", "chosen_reason", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "put_after", "put_at", "put_before", "reference", "topic", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."chosen_at", old_values."chosen_by_id", old_values."chosen_id", old_values."chosen_reason", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."put_after", old_values."put_at", old_values."put_before", old_values."reference", old_values."topic", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f8a51615aaf38238438c071efd4c0e830741b3c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7f77",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_disagreement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."family_told_earliest", new_values."family_told_inferred", new_values."family_told_latest", new_values."family_told_precision", new_values."family_told_words", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."learned_earliest", new_values."learned_inferred", new_values."learned_latest", new_values."learned_precision", new_values."learned_words", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f4af390bb62de7fe2593ef81f73e0a7396cc77d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d3fd6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."ended_earliest", new_values."ended_inferred", new_values."ended_latest", new_values."ended_precision", new_values."ended_words", new_values."family_told_earliest", new_values."family_told_inferred", new_values."family_told_latest", new_values."family_told_precision", new_values."family_told_words", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."learned_earliest", new_values."learned_inferred", new_values."learned_latest", new_values."learned_precision", new_values."learned_words", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="427e8cf3e07d2083f6a163972ae9383c0a3ad27f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_55956",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="event",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventhistory" ("case_id", "certainty", "created_at", "created_by_id", "description", "desk_id", "ended_earliest", "ended_inferred", "ended_latest", "ended_precision", "ended_words", "family_told_earliest", "family_told_inferred", "family_told_latest", "family_told_precision", "family_told_words", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "learned_earliest", "learned_inferred", "learned_latest", "learned_precision", "learned_words", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."ended_earliest", old_values."ended_inferred", old_values."ended_latest", old_values."ended_precision", old_values."ended_words", old_values."family_told_earliest", old_values."family_told_inferred", old_values."family_told_latest", old_values."family_told_precision", old_values."family_told_words", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."id", old_values."kind", old_values."learned_earliest", old_values."learned_inferred", old_values."learned_latest", old_values."learned_precision", old_values."learned_words", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="856fa491fc323f7974f095fb04edd4c42abe47f2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_83922",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_event",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventpart",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."event_id", new_values."group_id", new_values."id", new_values."level", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5760a56be54be1e6a443aa0b527540dd5caaef92",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_090b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventpart",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."event_id", new_values."group_id", new_values."id", new_values."level", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d61e4a1d394aceb636dd1225d283d37b19cce6b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_cd456",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="eventpart",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_eventparthistory" ("created_at", "created_by_id", "desk_id", "event_id", "group_id", "id", "level", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."event_id", old_values."group_id", old_values."id", old_values."level", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d1097de1e2355a373ca59df94ba2cabbf0f7b02",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21b97",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_eventpart",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT new_values."cited_in_indictment", new_values."cited_in_verdict", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_challenged", new_values."level", new_values."note", new_values."number", new_values."offered_by", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."prompted_charge", new_values."reference", new_values."source_id", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="21af4bde3e9cc975bf6e14d6402048e933274acd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5fd0c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT new_values."cited_in_indictment", new_values."cited_in_verdict", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_challenged", new_values."level", new_values."note", new_values."number", new_values."offered_by", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."prompted_charge", new_values."reference", new_values."source_id", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d96e5c2350dc5da3bd698b7daaa16ac2a11a11b4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_85cf4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibithistory" ("cited_in_indictment", "cited_in_verdict", "created_at", "created_by_id", "desk_id", "id", "is_challenged", "level", "note", "number", "offered_by", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "prompted_charge", "reference", "source_id", "treatment", "updated_at", "updated_by_id", "version") SELECT old_values."cited_in_indictment", old_values."cited_in_verdict", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_challenged", old_values."level", old_values."note", old_values."number", old_values."offered_by", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."prompted_charge", old_values."reference", old_values."source_id", old_values."treatment", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d1926dee0d82000e313f6b5708dbec507512b28f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fc141",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_exhibit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitchallenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT new_values."by_side", new_values."by_words", new_values."created_at", new_values."created_by_id", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."desk_id", new_values."exhibit_id", new_values."grounds", new_values."id", new_values."level", new_values."made_earliest", new_values."made_inferred", new_values."made_latest", new_values."made_precision", new_values."made_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."result", new_values."result_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a55e7570d13cc249640553f869122c40181211c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_796b1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitchallenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT new_values."by_side", new_values."by_words", new_values."created_at", new_values."created_by_id", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."desk_id", new_values."exhibit_id", new_values."grounds", new_values."id", new_values."level", new_values."made_earliest", new_values."made_inferred", new_values."made_latest", new_values."made_precision", new_values."made_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."result", new_values."result_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b26fbd259b9aa5157fba78025ca5194b8d2c8710",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aaa8d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitchallenge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitchallengehistory" ("by_side", "by_words", "created_at", "created_by_id", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "desk_id", "exhibit_id", "grounds", "id", "level", "made_earliest", "made_inferred", "made_latest", "made_precision", "made_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "result", "result_words", "updated_at", "updated_by_id", "version") SELECT old_values."by_side", old_values."by_words", old_values."created_at", old_values."created_by_id", old_values."decided_earliest", old_values."decided_inferred", old_values."decided_latest", old_values."decided_precision", old_values."decided_words", old_values."desk_id", old_values."exhibit_id", old_values."grounds", old_values."id", old_values."level", old_values."made_earliest", old_values."made_inferred", old_values."made_latest", old_values."made_precision", old_values."made_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."result", old_values."result_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="47fa144e3e66aaed14f63814f1acd06de0ca1152",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e048",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_exhibitchallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitruling",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."exhibit_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."ruled_earliest", new_values."ruled_inferred", new_values."ruled_latest", new_values."ruled_precision", new_values."ruled_words", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5240e35fe3dcee8fd2c1cb130e0e3f1cdd3573fa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_88132",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitruling",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."exhibit_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."ruled_earliest", new_values."ruled_inferred", new_values."ruled_latest", new_values."ruled_precision", new_values."ruled_words", new_values."treatment", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="42c5438293bd36fcf6fdbfaf7c8b9ee3f2fe4919",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72aaa",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="exhibitruling",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_exhibitrulinghistory" ("created_at", "created_by_id", "desk_id", "exhibit_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "ruled_earliest", "ruled_inferred", "ruled_latest", "ruled_precision", "ruled_words", "treatment", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."exhibit_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."ruled_earliest", old_values."ruled_inferred", old_values."ruled_latest", old_values."ruled_precision", old_values."ruled_words", old_values."treatment", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f56bba36a1dbce480c7044a9d3d66ca6fc499fb2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5e16c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_exhibitruling",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."adjourned_reason", new_values."adjourned_to_id", new_values."cancelled_reason", new_values."counsel_not_admitted", new_values."court_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expected_earliest", new_values."expected_inferred", new_values."expected_latest", new_values."expected_precision", new_values."expected_words", new_values."id", new_values."kind", new_values."level", new_values."no_notice_received", new_values."openness", new_values."openness_ground", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."proceeding_id", new_values."reference", new_values."result", new_values."room", new_values."starts_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04a37998cf98d5924eac9b0d52a0c52b2e121f17",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e93cb",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT new_values."adjourned_reason", new_values."adjourned_to_id", new_values."cancelled_reason", new_values."counsel_not_admitted", new_values."court_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expected_earliest", new_values."expected_inferred", new_values."expected_latest", new_values."expected_precision", new_values."expected_words", new_values."id", new_values."kind", new_values."level", new_values."no_notice_received", new_values."openness", new_values."openness_ground", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."proceeding_id", new_values."reference", new_values."result", new_values."room", new_values."starts_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="605850286a53c1585411d8a99a39f94f396175cd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5abef",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearing",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearinghistory" ("adjourned_reason", "adjourned_to_id", "cancelled_reason", "counsel_not_admitted", "court_id", "created_at", "created_by_id", "desk_id", "expected_earliest", "expected_inferred", "expected_latest", "expected_precision", "expected_words", "id", "kind", "level", "no_notice_received", "openness", "openness_ground", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "proceeding_id", "reference", "result", "room", "starts_at", "status", "updated_at", "updated_by_id", "version", "zone") SELECT old_values."adjourned_reason", old_values."adjourned_to_id", old_values."cancelled_reason", old_values."counsel_not_admitted", old_values."court_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."expected_earliest", old_values."expected_inferred", old_values."expected_latest", old_values."expected_precision", old_values."expected_words", old_values."id", old_values."kind", old_values."level", old_values."no_notice_received", old_values."openness", old_values."openness_ground", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."proceeding_id", old_values."reference", old_values."result", old_values."room", old_values."starts_at", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="df460ea11067be76f666a60aef6d18da04a6062d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b3c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_hearing",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."attended", new_values."checklist", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."hearing_id", new_values."id", new_values."level", new_values."monitor_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b82c29db2ac133e9c74ac7f261393241beb106df",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_97878",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT new_values."attended", new_values."checklist", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."hearing_id", new_values."id", new_values."level", new_values."monitor_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a80e2342b949a526e3bc7c99bfb1e03afb445ad8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3b3e5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingreporthistory" ("attended", "checklist", "created_at", "created_by_id", "desk_id", "hearing_id", "id", "level", "monitor_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "text", "updated_at", "updated_by_id", "version") SELECT old_values."attended", old_values."checklist", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."hearing_id", old_values."id", old_values."level", old_values."monitor_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e614728c5f105baed49b2d0c4320fbe7cad9bd3e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_de487",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_hearingreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingviolation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."hearing_id", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."told_by", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ba6bd863e8de50266a5e6f3420049d96c62b881",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b86cc",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingviolation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."hearing_id", new_values."id", new_values."kind", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."told_by", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="76aabdf81f74ceaf223f142ad3a9b1d81b43be67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f44e9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="hearingviolation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_hearingviolationhistory" ("created_at", "created_by_id", "desk_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "hearing_id", "id", "kind", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "told_by", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."hearing_id", old_values."id", old_values."kind", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."told_by", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="76f16780f6e8c5e08bdf961842d904232c18ceb1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afedd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_hearingviolation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="holiday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT new_values."day", new_values."id", new_values."is_working", new_values."jurisdiction", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcd8d1057be7ed9dbc49bef55fcdc5822894e027",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_259af",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="holiday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT new_values."day", new_values."id", new_values."is_working", new_values."jurisdiction", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."source" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fd8e2bf50f81e498de75a31bcac0d1b00b38136",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_af0f8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="holiday",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_holidayhistory" ("day", "id", "is_working", "jurisdiction", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "source") SELECT old_values."day", old_values."id", old_values."is_working", old_values."jurisdiction", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="52967341a50edd353875b40cfc11f19e9ed0b9fd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9b1ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_holiday",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemteam",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT new_values."backup_id", new_values."id", new_values."item_id", new_values."item_kind", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."responsible_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="49e151ca359da573a44c5f51b3016e5d72a78d04",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_951b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemteam",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT new_values."backup_id", new_values."id", new_values."item_id", new_values."item_kind", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."responsible_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c0404149eac6f877133c2264fcb6669edd916580",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a6709",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="itemteam",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_itemteamhistory" ("backup_id", "id", "item_id", "item_kind", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "responsible_id") SELECT old_values."backup_id", old_values."id", old_values."item_id", old_values."item_kind", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."responsible_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="60d282108541cc7fbf4dd844c4eb3a39a740e356",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e2fdb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_itemteam",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."made", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a01ccfc02da81cba65b798c998ad9ed6083fc41",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99e08",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."made", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fec19b67f9198ae62638ba9d41db8b82da44f072",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ca5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="jointchange",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_jointchangehistory" ("created_at", "created_by_id", "desk_id", "id", "kind", "level", "made", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "undone_at", "undone_by_id", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."kind", old_values."level", old_values."made", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."undone_at", old_values."undone_by_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8c09351bef4287f34ea9d0cf9762520172fe57f7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3d5f6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_jointchange",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="measure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bd3886846623bc5239d6fab3ce08ce0b30a0079e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b51c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="measure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."defendant_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."kind", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."since_earliest", new_values."since_inferred", new_values."since_latest", new_values."since_precision", new_values."since_words", new_values."until_earliest", new_values."until_inferred", new_values."until_latest", new_values."until_precision", new_values."until_words", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ba4b1d564653f726ac33214da4ed78fcce4ef81",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ec198",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="measure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_measurehistory" ("created_at", "created_by_id", "defendant_id", "desk_id", "detention_id", "id", "kind", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "since_earliest", "since_inferred", "since_latest", "since_precision", "since_words", "until_earliest", "until_inferred", "until_latest", "until_precision", "until_words", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."defendant_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."kind", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."since_earliest", old_values."since_inferred", old_values."since_latest", old_values."since_precision", old_values."since_words", old_values."until_earliest", old_values."until_inferred", old_values."until_latest", old_values."until_precision", old_values."until_words", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="48757f7371c6a5935013b9cc62a9a1e7f29a81ea",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21aea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_measure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcome",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT new_values."amount", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."credit_days", new_values."credit_ratio", new_values."currency", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."defendant_id", new_values."desk_id", new_values."ends_by_hand", new_values."ends_on", new_values."ends_reason", new_values."has_document", new_values."id", new_values."kind", new_values."level", new_values."mci_count", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."starts_earliest", new_values."starts_inferred", new_values."starts_latest", new_values."starts_precision", new_values."starts_words", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c3a7d2082b9793a254a471e3bd53d2587f1baa9e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63602",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcome",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT new_values."amount", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."credit_days", new_values."credit_ratio", new_values."currency", new_values."decided_earliest", new_values."decided_inferred", new_values."decided_latest", new_values."decided_precision", new_values."decided_words", new_values."defendant_id", new_values."desk_id", new_values."ends_by_hand", new_values."ends_on", new_values."ends_reason", new_values."has_document", new_values."id", new_values."kind", new_values."level", new_values."mci_count", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."starts_earliest", new_values."starts_inferred", new_values."starts_latest", new_values."starts_precision", new_values."starts_words", new_values."term_amount", new_values."term_unit", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2cc78b4c54f8a28b63c993a5ffac160c12b65b7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a4b1c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="outcome",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_outcomehistory" ("amount", "certainty", "created_at", "created_by_id", "credit_days", "credit_ratio", "currency", "decided_earliest", "decided_inferred", "decided_latest", "decided_precision", "decided_words", "defendant_id", "desk_id", "ends_by_hand", "ends_on", "ends_reason", "has_document", "id", "kind", "level", "mci_count", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "starts_earliest", "starts_inferred", "starts_latest", "starts_precision", "starts_words", "term_amount", "term_unit", "updated_at", "updated_by_id", "version") SELECT old_values."amount", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."credit_days", old_values."credit_ratio", old_values."currency", old_values."decided_earliest", old_values."decided_inferred", old_values."decided_latest", old_values."decided_precision", old_values."decided_words", old_values."defendant_id", old_values."desk_id", old_values."ends_by_hand", old_values."ends_on", old_values."ends_reason", old_values."has_document", old_values."id", old_values."kind", old_values."level", old_values."mci_count", old_values."note", old_values."notice_form", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."starts_earliest", old_values."starts_inferred", old_values."starts_latest", old_values."starts_precision", old_values."starts_words", old_values."term_amount", old_values."term_unit", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4e20803a7b7a829c67cfafb6d1ac69aaf4fdb10a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a0260",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_outcome",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="packet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."consent_ids", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_reason", new_values."ended_at", new_values."expires_at", new_values."id", new_values."level", new_values."made_at", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."sha256", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2925761e80ffb372d30faf068a6c83a465551fe8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bdbce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="packet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."consent_ids", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."end_reason", new_values."ended_at", new_values."expires_at", new_values."id", new_values."level", new_values."made_at", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."sha256", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."case_id" IS DISTINCT FROM (new_values."case_id") OR old_values."consent_ids" IS DISTINCT FROM (new_values."consent_ids") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."end_reason" IS DISTINCT FROM (new_values."end_reason") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."expires_at" IS DISTINCT FROM (new_values."expires_at") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."made_at" IS DISTINCT FROM (new_values."made_at") OR old_values."purpose" IS DISTINCT FROM (new_values."purpose") OR old_values."recipient" IS DISTINCT FROM (new_values."recipient") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."sha256" IS DISTINCT FROM (new_values."sha256") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a11879f7bd6a0e9e3476fba78c4d7edfc5439e7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ae80d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="packet",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_packethistory" ("case_id", "consent_ids", "created_at", "created_by_id", "desk_id", "end_reason", "ended_at", "expires_at", "id", "level", "made_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "sha256", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."consent_ids", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."end_reason", old_values."ended_at", old_values."expires_at", old_values."id", old_values."level", old_values."made_at", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purpose", old_values."recipient", old_values."reference", old_values."sha256", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="26dac0945830d3a2448de4167ef7f16f76ddb1df",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fd94",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_packet",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."role", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f87f643261dfba429d4bedf6c3c05b814b138684",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81dcf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."role", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ff1c909f205d3d540f81746ed7469ab1a741315",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3bf4f",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="participation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_participationhistory" ("case_id", "certainty", "created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "role", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."role", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3cb662bccac454af15c780e5f9144b7c5cd4ee19",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6699d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_participation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT new_values."after", new_values."before", new_values."citation_id", new_values."claim_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."start", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="79d619748986a677650873a022b97852b658bd00",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcd0b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT new_values."after", new_values."before", new_values."citation_id", new_values."claim_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."quote", new_values."reference", new_values."source_id", new_values."start", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9cd7fa5d5096cdb53e289230d03c6c9371d39ecd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bdddc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="passage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_passagehistory" ("after", "before", "citation_id", "claim_id", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "quote", "reference", "source_id", "start", "updated_at", "updated_by_id", "version") SELECT old_values."after", old_values."before", old_values."citation_id", old_values."claim_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."quote", old_values."reference", old_values."source_id", old_values."start", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e520078106063af276431f336b16d563ac1ee39b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_93536",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_passage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceeding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."closed_earliest", new_values."closed_inferred", new_values."closed_latest", new_values."closed_precision", new_values."closed_words", new_values."court_id", new_values."court_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."follows_id", new_values."id", new_values."judge_id", new_values."jurisdiction", new_values."kind", new_values."level", new_values."notes", new_values."number", new_values."opened_earliest", new_values."opened_inferred", new_values."opened_latest", new_values."opened_precision", new_values."opened_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."prosecutor_id", new_values."reference", new_values."stage", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="00949bcf98b2a513f7b0bf68d8b92a0824a15b41",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7190a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceeding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT new_values."case_id", new_values."closed_earliest", new_values."closed_inferred", new_values."closed_latest", new_values."closed_precision", new_values."closed_words", new_values."court_id", new_values."court_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."follows_id", new_values."id", new_values."judge_id", new_values."jurisdiction", new_values."kind", new_values."level", new_values."notes", new_values."number", new_values."opened_earliest", new_values."opened_inferred", new_values."opened_latest", new_values."opened_precision", new_values."opened_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."prosecutor_id", new_values."reference", new_values."stage", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee20d66b7ed8e12651579c2b0c59f215fd1e8120",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b53a1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceeding",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedinghistory" ("case_id", "closed_earliest", "closed_inferred", "closed_latest", "closed_precision", "closed_words", "court_id", "court_words", "created_at", "created_by_id", "desk_id", "follows_id", "id", "judge_id", "jurisdiction", "kind", "level", "notes", "number", "opened_earliest", "opened_inferred", "opened_latest", "opened_precision", "opened_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "prosecutor_id", "reference", "stage", "title", "updated_at", "updated_by_id", "version") SELECT old_values."case_id", old_values."closed_earliest", old_values."closed_inferred", old_values."closed_latest", old_values."closed_precision", old_values."closed_words", old_values."court_id", old_values."court_words", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."follows_id", old_values."id", old_values."judge_id", old_values."jurisdiction", old_values."kind", old_values."level", old_values."notes", old_values."number", old_values."opened_earliest", old_values."opened_inferred", old_values."opened_latest", old_values."opened_precision", old_values."opened_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."prosecutor_id", old_values."reference", old_values."stage", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59f8ec88eb39a49ca003fb7822f00ee96b718c49",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ca3bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_proceeding",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceedingstage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reached_earliest", new_values."reached_inferred", new_values."reached_latest", new_values."reached_precision", new_values."reached_words", new_values."reference", new_values."stage", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df275315b2081d4505f95bb1fddf2167b9be5754",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8aa0e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceedingstage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."notice_form", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reached_earliest", new_values."reached_inferred", new_values."reached_latest", new_values."reached_precision", new_values."reached_words", new_values."reference", new_values."stage", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8f5efa2de742e2c12755cd5585340ad07edb58fc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d342",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="proceedingstage",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_proceedingstagehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "level", "note", "notice_form", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reached_earliest", "reached_inferred", "reached_latest", "reached_precision", "reached_words", "reference", "stage", "updated_at", "updated_by_id", "version") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", old_values."notice_form", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reached_earliest", old_values."reached_inferred", old_values."reached_latest", old_values."reached_precision", old_values."reached_words", old_values."reference", old_values."stage", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba97e75581ebce2bf490bae1bb78a83f3f71ad96",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c7d12",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_proceedingstage",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reminderplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."at_clock", new_values."backup_after", new_values."before", new_values."coordinator_after", new_values."id", new_values."is_active", new_values."is_critical", new_values."kind", new_values."lead", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="77cbd48bc454188ce241e90e074ff2e37ab5605c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_26332",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reminderplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."at_clock", new_values."backup_after", new_values."before", new_values."coordinator_after", new_values."id", new_values."is_active", new_values."is_critical", new_values."kind", new_values."lead", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84bbdea5bfbf59da842e59165ed892a485e8cafd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_41e52",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reminderplan",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reminderplanhistory" ("at_clock", "backup_after", "before", "coordinator_after", "id", "is_active", "is_critical", "kind", "lead", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."at_clock", old_values."backup_after", old_values."before", old_values."coordinator_after", old_values."id", old_values."is_active", old_values."is_critical", old_values."kind", old_values."lead", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e6e40fd157f6316641b06df7ce13981850b73741",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_30b40",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_reminderplan",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reprisal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT new_values."amount", new_values."amount_is_minimum", new_values."by_whom_id", new_values."by_whom_words", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."currency", new_values."description", new_values."desk_id", new_values."device", new_values."group_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."settled_earliest", new_values."settled_inferred", new_values."settled_latest", new_values."settled_precision", new_values."settled_words", new_values."staff_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="91dc2d729ef727ec6494432a4306109410dcc7cb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_838ec",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reprisal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT new_values."amount", new_values."amount_is_minimum", new_values."by_whom_id", new_values."by_whom_words", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."currency", new_values."description", new_values."desk_id", new_values."device", new_values."group_id", new_values."happened_earliest", new_values."happened_inferred", new_values."happened_latest", new_values."happened_precision", new_values."happened_words", new_values."id", new_values."kind", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."proceeding_id", new_values."reference", new_values."settled_earliest", new_values."settled_inferred", new_values."settled_latest", new_values."settled_precision", new_values."settled_words", new_values."staff_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="08e593121aacf8db0e1af52feadc693e49fd7424",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_21a22",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="reprisal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_reprisalhistory" ("amount", "amount_is_minimum", "by_whom_id", "by_whom_words", "case_id", "created_at", "created_by_id", "currency", "description", "desk_id", "device", "group_id", "happened_earliest", "happened_inferred", "happened_latest", "happened_precision", "happened_words", "id", "kind", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "proceeding_id", "reference", "settled_earliest", "settled_inferred", "settled_latest", "settled_precision", "settled_words", "staff_id", "state", "updated_at", "updated_by_id", "version", "witness_id") SELECT old_values."amount", old_values."amount_is_minimum", old_values."by_whom_id", old_values."by_whom_words", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."currency", old_values."description", old_values."desk_id", old_values."device", old_values."group_id", old_values."happened_earliest", old_values."happened_inferred", old_values."happened_latest", old_values."happened_precision", old_values."happened_words", old_values."id", old_values."kind", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."proceeding_id", old_values."reference", old_values."settled_earliest", old_values."settled_inferred", old_values."settled_latest", old_values."settled_precision", old_values."settled_words", old_values."staff_id", old_values."state", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bda0d13022f9ca6f09b259dcacc152ebc36c61e8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d9c6a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_reprisal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="submission",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT new_values."body_id", new_values."body_number", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."procedure", new_values."procedure_kind", new_values."proceeding_id", new_values."reference", new_values."replied_on", new_values."reply_due_by_hand", new_values."reply_due_on", new_values."reply_due_reason", new_values."sent_on", new_values."status", new_values."transmitted_on", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b067b953f434bca291c1250b840183cf2ba7c892",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2adec",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="submission",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT new_values."body_id", new_values."body_number", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."procedure", new_values."procedure_kind", new_values."proceeding_id", new_values."reference", new_values."replied_on", new_values."reply_due_by_hand", new_values."reply_due_on", new_values."reply_due_reason", new_values."sent_on", new_values."status", new_values."transmitted_on", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c36b5d2e1adec81d8e17e9e2171137ccfc3f05d4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5b716",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="submission",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_submissionhistory" ("body_id", "body_number", "case_id", "created_at", "created_by_id", "desk_id", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "procedure", "procedure_kind", "proceeding_id", "reference", "replied_on", "reply_due_by_hand", "reply_due_on", "reply_due_reason", "sent_on", "status", "transmitted_on", "updated_at", "updated_by_id", "version") SELECT old_values."body_id", old_values."body_number", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."procedure", old_values."procedure_kind", old_values."proceeding_id", old_values."reference", old_values."replied_on", old_values."reply_due_by_hand", old_values."reply_due_on", old_values."reply_due_reason", old_values."sent_on", old_values."status", old_values."transmitted_on", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7a6c1a0e174a555a2a83dcd756d91f96cb7f8d66",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d587c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_submission",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="task",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT new_values."assignee_id", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."due_on", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."status", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3a5a795442e0a2b0c8f731f7166c9474b6c07099",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_62e7a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="task",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT new_values."assignee_id", new_values."case_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."due_on", new_values."id", new_values."level", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."status", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="85399c499a87aec4462fd7ed1c23d1a71fae31e8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e050d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="task",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_taskhistory" ("assignee_id", "case_id", "created_at", "created_by_id", "desk_id", "due_on", "id", "level", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "status", "title", "updated_at", "updated_by_id", "version") SELECT old_values."assignee_id", old_values."case_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."due_on", old_values."id", old_values."level", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."status", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9a67bc74867d3692b37c66921bf39a118b7cdff9",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7669",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_task",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT new_values."authority_id", new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."level", new_values."limit_id", new_values."ordered_earliest", new_values."ordered_inferred", new_values."ordered_latest", new_values."ordered_precision", new_values."ordered_words", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5405ad5ad91a7432b6e59610c88e011399446626",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b014",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT new_values."authority_id", new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."detention_id", new_values."id", new_values."level", new_values."limit_id", new_values."ordered_earliest", new_values."ordered_inferred", new_values."ordered_latest", new_values."ordered_precision", new_values."ordered_words", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."term_amount", new_values."term_unit", new_values."until", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ebd7457e14cf9efdfe22cb321c2e6c5e9df375e5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c984",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="termextension",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_termextensionhistory" ("authority_id", "basis", "created_at", "created_by_id", "desk_id", "detention_id", "id", "level", "limit_id", "ordered_earliest", "ordered_inferred", "ordered_latest", "ordered_precision", "ordered_words", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "term_amount", "term_unit", "until", "updated_at", "updated_by_id", "version") SELECT old_values."authority_id", old_values."basis", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."detention_id", old_values."id", old_values."level", old_values."limit_id", old_values."ordered_earliest", old_values."ordered_inferred", old_values."ordered_latest", old_values."ordered_precision", old_values."ordered_words", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."term_amount", old_values."term_unit", old_values."until", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dfe5e6af59c87dab73d97332da50b275a1932210",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f7a8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_termextension",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="timelimit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT new_values."amount", new_values."article", new_values."code", new_values."day_basis", new_values."id", new_values."jurisdiction", new_values."note", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."rolls_to_working_day", new_values."source", new_values."start_rule", new_values."subject", new_values."track", new_values."trigger", new_values."unit", new_values."valid_from", new_values."valid_to", new_values."verified_by_counsel", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c4187ffbb6db389d97312c24066092116e4856f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e7f71",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="timelimit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT new_values."amount", new_values."article", new_values."code", new_values."day_basis", new_values."id", new_values."jurisdiction", new_values."note", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."rolls_to_working_day", new_values."source", new_values."start_rule", new_values."subject", new_values."track", new_values."trigger", new_values."unit", new_values."valid_from", new_values."valid_to", new_values."verified_by_counsel", new_values."verified_by_id", new_values."verified_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c76af02eb20811fe39d2fc66658b801c2224f9e9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_89acc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="timelimit",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "cases_timelimithistory" ("amount", "article", "code", "day_basis", "id", "jurisdiction", "note", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rolls_to_working_day", "source", "start_rule", "subject", "track", "trigger", "unit", "valid_from", "valid_to", "verified_by_counsel", "verified_by_id", "verified_on") SELECT old_values."amount", old_values."article", old_values."code", old_values."day_basis", old_values."id", old_values."jurisdiction", old_values."note", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."rolls_to_working_day", old_values."source", old_values."start_rule", old_values."subject", old_values."track", old_values."trigger", old_values."unit", old_values."valid_from", old_values."valid_to", old_values."verified_by_counsel", old_values."verified_by_id", old_values."verified_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="06fe9455762cab2a7d526e959edef7dfdf4f8d6a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bd1bd",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="cases_timelimit",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        )
    ]
