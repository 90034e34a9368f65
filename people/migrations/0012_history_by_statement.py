import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0011_person_counted"),
    ]

    operations = [
        Together(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="breakglass",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="breakglass",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="breakglass",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="desk",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="desk",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="desk",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="identitydocument",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="identitydocument",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="identitydocument",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="membership",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisation",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisationname",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisationname",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="organisationname",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="person",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="person",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="person",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="persongroup",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="persongroup",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="persongroup",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personmerge",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personmerge",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personmerge",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personname",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personname",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personname",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="place",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="place",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="place",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="placename",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="placename",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="placename",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="sameperson",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="sameperson",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="sameperson",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="tie",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="tie",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="tie",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="twopersonrequest",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="twopersonrequest",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="twopersonrequest",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="user",
                    name="delete_delete",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="breakglass",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT new_values."by_id", new_values."ended_at", new_values."ended_by_id", new_values."grant_id", new_values."id", new_values."level", new_values."object_id", new_values."object_type", new_values."opened_at", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."until", new_values."verdict" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b9716b0ea1c7aba56f7ea1b34067915df0b9c544",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd7c4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="breakglass",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT new_values."by_id", new_values."ended_at", new_values."ended_by_id", new_values."grant_id", new_values."id", new_values."level", new_values."object_id", new_values."object_type", new_values."opened_at", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."review_note", new_values."reviewed_at", new_values."reviewed_by_id", new_values."until", new_values."verdict" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."ended_by_id" IS DISTINCT FROM (new_values."ended_by_id") OR old_values."grant_id" IS DISTINCT FROM (new_values."grant_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."object_id" IS DISTINCT FROM (new_values."object_id") OR old_values."object_type" IS DISTINCT FROM (new_values."object_type") OR old_values."opened_at" IS DISTINCT FROM (new_values."opened_at") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."review_note" IS DISTINCT FROM (new_values."review_note") OR old_values."reviewed_at" IS DISTINCT FROM (new_values."reviewed_at") OR old_values."reviewed_by_id" IS DISTINCT FROM (new_values."reviewed_by_id") OR old_values."until" IS DISTINCT FROM (new_values."until") OR old_values."verdict" IS DISTINCT FROM (new_values."verdict")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fd7ea564ecbe0ae7f50fb522adb2769353a98ba1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c075c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="breakglass",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_breakglasshistory" ("by_id", "ended_at", "ended_by_id", "grant_id", "id", "level", "object_id", "object_type", "opened_at", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "review_note", "reviewed_at", "reviewed_by_id", "until", "verdict") SELECT old_values."by_id", old_values."ended_at", old_values."ended_by_id", old_values."grant_id", old_values."id", old_values."level", old_values."object_id", old_values."object_type", old_values."opened_at", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."review_note", old_values."reviewed_at", old_values."reviewed_by_id", old_values."until", old_values."verdict" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c6f0e0ece8aa745c7b9776fc3c780a05c96a6029",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d3bde",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_breakglass",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="desk",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."created_at", new_values."description", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="83554f4cbf0896cc413b3ca67197aa3b70a3a57c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_48597",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="desk",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT new_values."created_at", new_values."description", new_values."id", new_values."kind", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a432b1ddd4805f83d9db4c0b474e8d5f2b8580f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_30de5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="desk",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_deskhistory" ("created_at", "description", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") SELECT old_values."created_at", old_values."description", old_values."id", old_values."kind", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b2608389d747b65e6e37d62cafc5ba731400af13",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32f84",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_desk",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="identitydocument",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expires_earliest", new_values."expires_inferred", new_values."expires_latest", new_values."expires_precision", new_values."expires_words", new_values."id", new_values."issued_earliest", new_values."issued_inferred", new_values."issued_latest", new_values."issued_precision", new_values."issued_words", new_values."kind", new_values."level", new_values."note", new_values."number_index", new_values."number_sealed", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="359ee6cafcf6f89ac0daec3fb14f57aa4639f171",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50f20",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="identitydocument",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."expires_earliest", new_values."expires_inferred", new_values."expires_latest", new_values."expires_precision", new_values."expires_words", new_values."id", new_values."issued_earliest", new_values."issued_inferred", new_values."issued_latest", new_values."issued_precision", new_values."issued_words", new_values."kind", new_values."level", new_values."note", new_values."number_index", new_values."number_sealed", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="acb92df001e60a16104d5be0ad23121952e5a28f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ef290",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="identitydocument",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_identitydocumenthistory" ("country", "created_at", "created_by_id", "desk_id", "expires_earliest", "expires_inferred", "expires_latest", "expires_precision", "expires_words", "id", "issued_earliest", "issued_inferred", "issued_latest", "issued_precision", "issued_words", "kind", "level", "note", "number_index", "number_sealed", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."expires_earliest", old_values."expires_inferred", old_values."expires_latest", old_values."expires_precision", old_values."expires_words", old_values."id", old_values."issued_earliest", old_values."issued_inferred", old_values."issued_latest", old_values."issued_precision", old_values."issued_words", old_values."kind", old_values."level", old_values."note", old_values."number_index", old_values."number_sealed", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="42d6754895d19475401682f9c761fbb18b28d7d2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9fb7a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_identitydocument",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT new_values."desk_id", new_values."granted_at", new_values."granted_by_id", new_values."id", new_values."max_level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."role", new_values."user_id", new_values."valid_until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb08fac4c19f4710c27956b05bd7eb7fa9bb194e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6bbf7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT new_values."desk_id", new_values."granted_at", new_values."granted_by_id", new_values."id", new_values."max_level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."role", new_values."user_id", new_values."valid_until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."granted_at" IS DISTINCT FROM (new_values."granted_at") OR old_values."granted_by_id" IS DISTINCT FROM (new_values."granted_by_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."max_level" IS DISTINCT FROM (new_values."max_level") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."role" IS DISTINCT FROM (new_values."role") OR old_values."user_id" IS DISTINCT FROM (new_values."user_id") OR old_values."valid_until" IS DISTINCT FROM (new_values."valid_until")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="84254147e9b7deda6e36c3f896560327ac9bc062",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c12bb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="membership",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_membershiphistory" ("desk_id", "granted_at", "granted_by_id", "id", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "user_id", "valid_until") SELECT old_values."desk_id", old_values."granted_at", old_values."granted_by_id", old_values."id", old_values."max_level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."role", old_values."user_id", old_values."valid_until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="eca2fe520685a77b0cc4a457503a22efaf92ffd0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1c841",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_membership",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."level", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="965e81c68e56b9e9a3b3a0870ad34f169defd328",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d087f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."country", new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."level", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d318d68f5603c1728dde63be81f3774a826a8ed8",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3fee",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationhistory" ("country", "created_at", "created_by_id", "description", "desk_id", "display_name", "id", "kind", "level", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."country", old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."display_name", old_values."id", old_values."kind", old_values."level", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c762642f6ff0e5c0c7ee2455a71a0546415af5d3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_637d9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_organisation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."organisation_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4192aff5299d02ab3b816cc6d37c70dc9dcee95d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec61a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."organisation_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."organisation_id" IS DISTINCT FROM (new_values."organisation_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="04d1380b78fb3a9497b96ae5c56dee54ba83b4f6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d5dc5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="organisationname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_organisationnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "organisation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", old_values."organisation_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="8fe723989634dad514abe4bf8d4578833bd8fecf",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_97df2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_organisationname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT new_values."birth_earliest", new_values."birth_inferred", new_values."birth_latest", new_values."birth_precision", new_values."birth_words", new_values."birthplace_id", new_values."citizenships", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."ethnicity", new_values."id", new_values."is_public_figure", new_values."known_as", new_values."last_confirmed_on", new_values."level", new_values."merged_into_id", new_values."occupation", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."residence_id", new_values."sex", new_values."summary", new_values."updated_at", new_values."updated_by_id", new_values."verification", new_values."verification_criteria", new_values."version", new_values."whereabouts" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0e31e32a25b58aa7f9e0a46dee7f5034ec20e807",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_65688",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT new_values."birth_earliest", new_values."birth_inferred", new_values."birth_latest", new_values."birth_precision", new_values."birth_words", new_values."birthplace_id", new_values."citizenships", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."ethnicity", new_values."id", new_values."is_public_figure", new_values."known_as", new_values."last_confirmed_on", new_values."level", new_values."merged_into_id", new_values."occupation", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."residence_id", new_values."sex", new_values."summary", new_values."updated_at", new_values."updated_by_id", new_values."verification", new_values."verification_criteria", new_values."version", new_values."whereabouts" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4c3e060e994b12c37fc037b7aa7af79df1a80a74",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de829",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="person",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personhistory" ("birth_earliest", "birth_inferred", "birth_latest", "birth_precision", "birth_words", "birthplace_id", "citizenships", "created_at", "created_by_id", "desk_id", "display_name", "ethnicity", "id", "is_public_figure", "known_as", "last_confirmed_on", "level", "merged_into_id", "occupation", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "residence_id", "sex", "summary", "updated_at", "updated_by_id", "verification", "verification_criteria", "version", "whereabouts") SELECT old_values."birth_earliest", old_values."birth_inferred", old_values."birth_latest", old_values."birth_precision", old_values."birth_words", old_values."birthplace_id", old_values."citizenships", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."display_name", old_values."ethnicity", old_values."id", old_values."is_public_figure", old_values."known_as", old_values."last_confirmed_on", old_values."level", old_values."merged_into_id", old_values."occupation", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."residence_id", old_values."sex", old_values."summary", old_values."updated_at", old_values."updated_by_id", old_values."verification", old_values."verification_criteria", old_values."version", old_values."whereabouts" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="74bfff29660cd294afb1899f836e94a8b2fddadb",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2ca2d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_person",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="persongroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="297e6bbb245d2c95f4e2c273b28d042a7c530362",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_00f6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="persongroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."description", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d82687f0e7938e9793cb68d5e9bf6f2c4bdf1f39",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ac0e7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="persongroup",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_persongrouphistory" ("created_at", "created_by_id", "description", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "title", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."description", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4080982c9ffb6768fed9451863cacb31c82b9ee5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d9ab",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_persongroup",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personmerge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT new_values."at", new_values."by_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gone_id", new_values."id", new_values."kept_id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."undone_reason", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3b3e60285021274a5bf852e158534a3f5a3d851",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b3d5e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personmerge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT new_values."at", new_values."by_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gone_id", new_values."id", new_values."kept_id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."undone_at", new_values."undone_by_id", new_values."undone_reason", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."at" IS DISTINCT FROM (new_values."at") OR old_values."by_id" IS DISTINCT FROM (new_values."by_id") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."gone_id" IS DISTINCT FROM (new_values."gone_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kept_id" IS DISTINCT FROM (new_values."kept_id") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."reason" IS DISTINCT FROM (new_values."reason") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."undone_at" IS DISTINCT FROM (new_values."undone_at") OR old_values."undone_by_id" IS DISTINCT FROM (new_values."undone_by_id") OR old_values."undone_reason" IS DISTINCT FROM (new_values."undone_reason") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="013d77a380677b2ce1553e242d572b469b33fc33",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a0b69",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personmerge",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personmergehistory" ("at", "by_id", "created_at", "created_by_id", "desk_id", "gone_id", "id", "kept_id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "undone_at", "undone_by_id", "undone_reason", "updated_at", "updated_by_id", "version") SELECT old_values."at", old_values."by_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."gone_id", old_values."id", old_values."kept_id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."undone_at", old_values."undone_by_id", old_values."undone_reason", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc90a4521d76fbfcb5db469dbe2a1078465312df",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bff23",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_personmerge",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="abdccb5ae6129fb7a091539efd4fa65e80d71d77",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c53e8",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."person_id" IS DISTINCT FROM (new_values."person_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="34341e00ebfd8b2677d7b1719aa17a6a3751ad67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6d4c3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personname",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_personnamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="732d6db6ea07b8db5d094919b973eaf424a298b8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7960e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_personname",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."known_as", new_values."latitude", new_values."level", new_values."likely_identity", new_values."longitude", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."point_precision", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4952931c82a97bbe4b6b5f6f72f23efe9ff533b8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2ccf2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."display_name", new_values."id", new_values."kind", new_values."known_as", new_values."latitude", new_values."level", new_values."likely_identity", new_values."longitude", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."point_precision", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5729ea82460813c08e4abf50502e551dece0c689",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5878c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="place",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placehistory" ("created_at", "created_by_id", "desk_id", "display_name", "id", "kind", "known_as", "latitude", "level", "likely_identity", "longitude", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "point_precision", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."display_name", old_values."id", old_values."kind", old_values."known_as", old_values."latitude", old_values."level", old_values."likely_identity", old_values."longitude", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."point_precision", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f36ac3335ec7bb51fef9d77bb251e7d018fdc3a1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d4fc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_place",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="30bbaf95dbe3c7ace67b2e8a928a026334864968",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_91241",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_main", new_values."kind", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."script", new_values."text", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_main" IS DISTINCT FROM (new_values."is_main") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."place_id" IS DISTINCT FROM (new_values."place_id") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."script" IS DISTINCT FROM (new_values."script") OR old_values."text" IS DISTINCT FROM (new_values."text") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version") OR old_values."words" IS DISTINCT FROM (new_values."words")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4a6f5d030d6735978f37405a5fc450c47b55496",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b24d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="placename",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_placenamehistory" ("created_at", "created_by_id", "desk_id", "id", "is_main", "kind", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "script", "text", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_main", old_values."kind", old_values."language", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."script", old_values."text", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1635f914eb0ad09e14041ec62222708a2446ed63",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_36465",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_placename",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sameperson",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."first_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."score", new_values."second_id", new_values."updated_at", new_values."updated_by_id", new_values."verdict", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f2e8d380c3dc4a9cb11264ea27a674cbebf75ae7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f673e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sameperson",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."first_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."score", new_values."second_id", new_values."updated_at", new_values."updated_by_id", new_values."verdict", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d7d31287feccea01184ea8c9509dde0fb7fbef7",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c230",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="sameperson",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_samepersonhistory" ("created_at", "created_by_id", "desk_id", "first_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "score", "second_id", "updated_at", "updated_by_id", "verdict", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."first_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."score", old_values."second_id", old_values."updated_at", old_values."updated_by_id", old_values."verdict", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c8b429a235990a61a55be58bfbfdf9f81dd170f5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dc9fb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_sameperson",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tie",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."other_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="304a74efcbf3294584c0574f931d6cb20b8952ea",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b90b1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tie",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."certainty", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."kind", new_values."level", new_values."other_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a656883e6ecaa06e504dc1f930a2944c691388e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4d09d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="tie",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_tiehistory" ("certainty", "created_at", "created_by_id", "desk_id", "id", "kind", "level", "other_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."certainty", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."kind", old_values."level", old_values."other_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7865eb19c4eb79d8cc088c67dd4644cd60a6ab01",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fb366",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_tie",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="twopersonrequest",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT new_values."asked_at", new_values."asked_by_id", new_values."decided_at", new_values."decided_by_id", new_values."desk_id", new_values."expires_at", new_values."id", new_values."kind", new_values."max_level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."role", new_values."state", new_values."subject_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3754177347433a838f1d2aed3448e7a83b738777",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e672e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="twopersonrequest",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT new_values."asked_at", new_values."asked_by_id", new_values."decided_at", new_values."decided_by_id", new_values."desk_id", new_values."expires_at", new_values."id", new_values."kind", new_values."max_level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."role", new_values."state", new_values."subject_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="41c19ef018fb5f989b37adf87400bc66b5c7bcbd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_584c0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="twopersonrequest",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_twopersonrequesthistory" ("asked_at", "asked_by_id", "decided_at", "decided_by_id", "desk_id", "expires_at", "id", "kind", "max_level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "role", "state", "subject_id") SELECT old_values."asked_at", old_values."asked_by_id", old_values."decided_at", old_values."decided_by_id", old_values."desk_id", old_values."expires_at", old_values."id", old_values."kind", old_values."max_level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."role", old_values."state", old_values."subject_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7157bd45134d83a5d6e817239576ba83a55535b0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e0db",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_twopersonrequest",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT new_values."date_joined", new_values."email", new_values."full_name", new_values."id", new_values."is_active", new_values."is_custodian", new_values."is_staff", new_values."is_superuser", new_values."language", new_values."locked", new_values."mail_names_item", new_values."mail_reminders", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."time_zone" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4d68985c95425a7c42e1b9e939b75e367a94bf47",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7e9ab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT new_values."date_joined", new_values."email", new_values."full_name", new_values."id", new_values."is_active", new_values."is_custodian", new_values."is_staff", new_values."is_superuser", new_values."language", new_values."locked", new_values."mail_names_item", new_values."mail_reminders", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."time_zone" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."date_joined" IS DISTINCT FROM (new_values."date_joined") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."is_custodian" IS DISTINCT FROM (new_values."is_custodian") OR old_values."is_staff" IS DISTINCT FROM (new_values."is_staff") OR old_values."is_superuser" IS DISTINCT FROM (new_values."is_superuser") OR old_values."language" IS DISTINCT FROM (new_values."language") OR old_values."locked" IS DISTINCT FROM (new_values."locked") OR old_values."mail_names_item" IS DISTINCT FROM (new_values."mail_names_item") OR old_values."mail_reminders" IS DISTINCT FROM (new_values."mail_reminders") OR old_values."time_zone" IS DISTINCT FROM (new_values."time_zone")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a8c0e6c906a6b6c4d5797293b495a0c403a945d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e64",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="user",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "people_userhistory" ("date_joined", "email", "full_name", "id", "is_active", "is_custodian", "is_staff", "is_superuser", "language", "locked", "mail_names_item", "mail_reminders", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "time_zone") SELECT old_values."date_joined", old_values."email", old_values."full_name", old_values."id", old_values."is_active", old_values."is_custodian", old_values."is_staff", old_values."is_superuser", old_values."language", old_values."locked", old_values."mail_names_item", old_values."mail_reminders", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."time_zone" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1dd0c54ffab54e76c66a01adb7aeb4a09f5846a2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bec80",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="people_user",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        )
    ]
