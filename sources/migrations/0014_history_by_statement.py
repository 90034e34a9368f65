import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [
        ("sources", "0013_reach"),
    ]

    operations = [
        Together(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="consent",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="consent",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="consent",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="custodyevent",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="custodyevent",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="custodyevent",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="diplomaticnote",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="diplomaticnote",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="diplomaticnote",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disclosure",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disclosure",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="disclosure",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="evidencefile",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="evidencefile",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="evidencefile",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expertreport",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expertreport",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="expertreport",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="interviewsession",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="interviewsession",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="interviewsession",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="knowledgelink",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="knowledgelink",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="knowledgelink",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="noteconcern",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="noteconcern",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="noteconcern",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personphoto",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personphoto",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="personphoto",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="review",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="review",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="review",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="source",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="source",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="source",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="statement",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="statement",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="statement",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimony",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimony",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimony",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimonysubject",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimonysubject",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="testimonysubject",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="transcript",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="transcript",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="transcript",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="translation",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="translation",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="translation",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="withdrawal",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="withdrawal",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="withdrawal",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="witness",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="witness",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="witness",
                    name="delete_delete",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."evidence_id", new_values."explained_by_id", new_values."explained_in", new_values."id", new_values."identity_mode", new_values."is_live", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."source_id", new_values."stated_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."valid_from", new_values."valid_until", new_values."version", new_values."withdrawal_id", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="20108d96853839baced49e641ae03694be6f3db6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2cbc3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT new_values."basis", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."evidence_id", new_values."explained_by_id", new_values."explained_in", new_values."id", new_values."identity_mode", new_values."is_live", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purpose", new_values."recipient", new_values."reference", new_values."source_id", new_values."stated_at", new_values."status", new_values."updated_at", new_values."updated_by_id", new_values."valid_from", new_values."valid_until", new_values."version", new_values."withdrawal_id", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3ad1ada94913f9b65854f9261af092c2228f44d5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a22a8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="consent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_consenthistory" ("basis", "created_at", "created_by_id", "desk_id", "evidence_id", "explained_by_id", "explained_in", "id", "identity_mode", "is_live", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purpose", "recipient", "reference", "source_id", "stated_at", "status", "updated_at", "updated_by_id", "valid_from", "valid_until", "version", "withdrawal_id", "withdrawn_at", "witness_id") SELECT old_values."basis", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."evidence_id", old_values."explained_by_id", old_values."explained_in", old_values."id", old_values."identity_mode", old_values."is_live", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purpose", old_values."recipient", old_values."reference", old_values."source_id", old_values."stated_at", old_values."status", old_values."updated_at", old_values."updated_by_id", old_values."valid_from", old_values."valid_until", old_values."version", old_values."withdrawal_id", old_values."withdrawn_at", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="78d2fd36dcb7d1aafe840fec7c42e7b4d1951e36",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_81459",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_consent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="custodyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT new_values."act", new_values."at", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."from_whom", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."reference", new_values."sha256", new_values."to_whom", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2c56ff6320913f1733c3e86e7c260d536488e52b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71ea4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="custodyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT new_values."act", new_values."at", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."from_whom", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."reference", new_values."sha256", new_values."to_whom", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ab449d8d176e5bde7636fcb382c5901d13b2252",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fa027",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="custodyevent",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_custodyeventhistory" ("act", "at", "created_at", "created_by_id", "desk_id", "file_id", "from_whom", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "reference", "sha256", "to_whom", "updated_at", "updated_by_id", "version") SELECT old_values."act", old_values."at", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."from_whom", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."reference", old_values."sha256", old_values."to_whom", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5755e68e1e8157d117b933651d6614cffd138de3",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_eb1a1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_custodyevent",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="diplomaticnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT new_values."addressee_id", new_values."created_at", new_values."created_by_id", new_values."demands", new_values."desk_id", new_values."direction", new_values."id", new_values."kind", new_values."level", new_values."number", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."replied_earliest", new_values."replied_inferred", new_values."replied_latest", new_values."replied_precision", new_values."replied_words", new_values."reply_due_on", new_values."reply_id", new_values."sender_id", new_values."sent_earliest", new_values."sent_inferred", new_values."sent_latest", new_values."sent_precision", new_values."sent_words", new_values."source_id", new_values."tone", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b789f9f585fdb4898269a7f0a7b0484fb1c99c1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_15337",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="diplomaticnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT new_values."addressee_id", new_values."created_at", new_values."created_by_id", new_values."demands", new_values."desk_id", new_values."direction", new_values."id", new_values."kind", new_values."level", new_values."number", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."replied_earliest", new_values."replied_inferred", new_values."replied_latest", new_values."replied_precision", new_values."replied_words", new_values."reply_due_on", new_values."reply_id", new_values."sender_id", new_values."sent_earliest", new_values."sent_inferred", new_values."sent_latest", new_values."sent_precision", new_values."sent_words", new_values."source_id", new_values."tone", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de5dfd94993e87162ba15a6e54bd752830e86926",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1ef8c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="diplomaticnote",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_diplomaticnotehistory" ("addressee_id", "created_at", "created_by_id", "demands", "desk_id", "direction", "id", "kind", "level", "number", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "replied_earliest", "replied_inferred", "replied_latest", "replied_precision", "replied_words", "reply_due_on", "reply_id", "sender_id", "sent_earliest", "sent_inferred", "sent_latest", "sent_precision", "sent_words", "source_id", "tone", "updated_at", "updated_by_id", "version") SELECT old_values."addressee_id", old_values."created_at", old_values."created_by_id", old_values."demands", old_values."desk_id", old_values."direction", old_values."id", old_values."kind", old_values."level", old_values."number", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."replied_earliest", old_values."replied_inferred", old_values."replied_latest", old_values."replied_precision", old_values."replied_words", old_values."reply_due_on", old_values."reply_id", old_values."sender_id", old_values."sent_earliest", old_values."sent_inferred", old_values."sent_latest", old_values."sent_precision", old_values."sent_words", old_values."source_id", old_values."tone", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="995a75b9987627deb70bbd11cb63fa42986b5ea6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7d1e0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_diplomaticnote",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disclosure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT new_values."consent_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."left_at", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."recipient", new_values."reference", new_values."sha256", new_values."shown_as", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."what" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4cc552cc3fa6af43394a5f567821b252316b383b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3339b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disclosure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT new_values."consent_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."left_at", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."recipient", new_values."reference", new_values."sha256", new_values."shown_as", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."what" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="80f4e32e2880a099c896056c15627db5736c3c18",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4330e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="disclosure",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_disclosurehistory" ("consent_id", "created_at", "created_by_id", "desk_id", "id", "left_at", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "recipient", "reference", "sha256", "shown_as", "updated_at", "updated_by_id", "version", "what") SELECT old_values."consent_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."left_at", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."recipient", old_values."reference", old_values."sha256", old_values."shown_as", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."what" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="46866bdb9cf978a32203857bb847d42a65241542",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4c742",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_disclosure",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidencefile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT new_values."clean_copy", new_values."clean_copy_note", new_values."created_at", new_values."created_by_id", new_values."derived_as", new_values."desk_id", new_values."embedded_metadata", new_values."file_class", new_values."id", new_values."is_held", new_values."level", new_values."media_type", new_values."original_id", new_values."original_name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."sha256", new_values."size", new_values."source_id", new_values."store_key", new_values."transformation", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce75e9d12858e39c2ac6f4c975edcdb3032dc435",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_81443",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidencefile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT new_values."clean_copy", new_values."clean_copy_note", new_values."created_at", new_values."created_by_id", new_values."derived_as", new_values."desk_id", new_values."embedded_metadata", new_values."file_class", new_values."id", new_values."is_held", new_values."level", new_values."media_type", new_values."original_id", new_values."original_name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."sha256", new_values."size", new_values."source_id", new_values."store_key", new_values."transformation", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1d4b76e71d3b5e5b05ee391d4b341c68dc2ba97a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_64ac7",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="evidencefile",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_evidencefilehistory" ("clean_copy", "clean_copy_note", "created_at", "created_by_id", "derived_as", "desk_id", "embedded_metadata", "file_class", "id", "is_held", "level", "media_type", "original_id", "original_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "sha256", "size", "source_id", "store_key", "transformation", "updated_at", "updated_by_id", "version") SELECT old_values."clean_copy", old_values."clean_copy_note", old_values."created_at", old_values."created_by_id", old_values."derived_as", old_values."desk_id", old_values."embedded_metadata", old_values."file_class", old_values."id", old_values."is_held", old_values."level", old_values."media_type", old_values."original_id", old_values."original_name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."sha256", old_values."size", old_values."source_id", old_values."store_key", old_values."transformation", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b619cc5e985eb53e2ff06ec520882c416fd39e1",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6eb9e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_evidencefile",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="expertreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT new_values."answers_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."done_earliest", new_values."done_inferred", new_values."done_latest", new_values."done_precision", new_values."done_words", new_values."expert_id", new_values."findings", new_values."flaws", new_values."id", new_values."institution_id", new_values."kind", new_values."level", new_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."question", new_values."reference", new_values."source_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8237746b02fcbcfae64808d9870b32c3aa462689",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c834c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="expertreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT new_values."answers_id", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."done_earliest", new_values."done_inferred", new_values."done_latest", new_values."done_precision", new_values."done_words", new_values."expert_id", new_values."findings", new_values."flaws", new_values."id", new_values."institution_id", new_values."kind", new_values."level", new_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."question", new_values."reference", new_values."source_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f740652b297df3122751dc440935312581cd81f3",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b51f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="expertreport",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_expertreporthistory" ("answers_id", "created_at", "created_by_id", "desk_id", "done_earliest", "done_inferred", "done_latest", "done_precision", "done_words", "expert_id", "findings", "flaws", "id", "institution_id", "kind", "level", "ordered_by_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "question", "reference", "source_id", "updated_at", "updated_by_id", "version") SELECT old_values."answers_id", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."done_earliest", old_values."done_inferred", old_values."done_latest", old_values."done_precision", old_values."done_words", old_values."expert_id", old_values."findings", old_values."flaws", old_values."id", old_values."institution_id", old_values."kind", old_values."level", old_values."ordered_by_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."question", old_values."reference", old_values."source_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5f70e210ce5e431bc18b7def4e4345061feb22dc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_dedb2",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_expertreport",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="interviewsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."held_on", new_values."id", new_values."interpreter", new_values."languages", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."place_id", new_values."reference", new_values."team", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6ed114eba03a25fb380b2a9f58b82c433d18d5c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_63483",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="interviewsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."held_on", new_values."id", new_values."interpreter", new_values."languages", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."place_id", new_values."reference", new_values."team", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4ba9cdc6896033b49cb4b6ca25c28e41a0f7e51",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b6bf5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="interviewsession",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_interviewsessionhistory" ("created_at", "created_by_id", "desk_id", "held_on", "id", "interpreter", "languages", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "place_id", "reference", "team", "title", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."held_on", old_values."id", old_values."interpreter", old_values."languages", old_values."level", old_values."mode", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."place_id", old_values."reference", old_values."team", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="173bb66f5c5cccb64c31171c4b4d16caed6b5d9e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a791d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_interviewsession",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="knowledgelink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."position", new_values."reference", new_values."subject_id", new_values."teller_id", new_values."teller_words", new_values."told_earliest", new_values."told_inferred", new_values."told_latest", new_values."told_precision", new_values."told_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dce1589d384749fc6758075fcaec260c8f4f198b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_813a2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="knowledgelink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."position", new_values."reference", new_values."subject_id", new_values."teller_id", new_values."teller_words", new_values."told_earliest", new_values."told_inferred", new_values."told_latest", new_values."told_precision", new_values."told_words", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="20399f1c728b86177bac68a45975290861780e59",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0f2e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="knowledgelink",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_knowledgelinkhistory" ("coercion_suspected", "created_at", "created_by_id", "desk_id", "id", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "reference", "subject_id", "teller_id", "teller_words", "told_earliest", "told_inferred", "told_latest", "told_precision", "told_words", "updated_at", "updated_by_id", "version") SELECT old_values."coercion_suspected", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."position", old_values."reference", old_values."subject_id", old_values."teller_id", old_values."teller_words", old_values."told_earliest", old_values."told_inferred", old_values."told_latest", old_values."told_precision", old_values."told_words", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fb730930ecf426af5585e0a8a595439b5c32102",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_74852",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_knowledgelink",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="noteconcern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note_id", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a55416a19aebe6ca51ed13ba8e2d389c3cfd7b97",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4116f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="noteconcern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."group_id", new_values."id", new_values."level", new_values."note_id", new_values."organisation_id", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."words" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b7ae1e6de586554e1e8684caefa84d41b9bad57a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_bcd3d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="noteconcern",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_noteconcernhistory" ("created_at", "created_by_id", "desk_id", "group_id", "id", "level", "note_id", "organisation_id", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version", "words") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."group_id", old_values."id", old_values."level", old_values."note_id", old_values."organisation_id", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."words" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="3fb9b15038b94ae0f3f0810554545771ce1bc149",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e3804",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_noteconcern",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personphoto",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_current", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="45863c669438d549d3dca3d3c5b9085fe765467d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4fcc5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personphoto",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_current", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="88cd2dd561a1532e565f92a88c5b0a0a8da42499",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f69dc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="personphoto",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_personphotohistory" ("created_at", "created_by_id", "desk_id", "file_id", "id", "is_current", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."id", old_values."is_current", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2dcd3d8549d69fe657735b7a26c4f13135d3475d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c94a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_personphoto",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="review",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT new_values."answers", new_values."comment", new_values."created_at", new_values."created_by_id", new_values."criteria_version", new_values."decision", new_values."desk_id", new_values."id", new_values."is_automatic", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."reviewer_id", new_values."testimony_id", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="70495c5e48e76419d5548cdc2a6923c44eb0ce02",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cb124",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="review",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT new_values."answers", new_values."comment", new_values."created_at", new_values."created_by_id", new_values."criteria_version", new_values."decision", new_values."desk_id", new_values."id", new_values."is_automatic", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."reviewer_id", new_values."testimony_id", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d4cd7ccb3b947492259e4f47ec8980c2c9583eb4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2913b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="review",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_reviewhistory" ("answers", "comment", "created_at", "created_by_id", "criteria_version", "decision", "desk_id", "id", "is_automatic", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reviewer_id", "testimony_id", "text_version", "updated_at", "updated_by_id", "version") SELECT old_values."answers", old_values."comment", old_values."created_at", old_values."created_by_id", old_values."criteria_version", old_values."decision", old_values."desk_id", old_values."id", old_values."is_automatic", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."reviewer_id", old_values."testimony_id", old_values."text_version", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="6050b53bc9d062fe4208521cfa3ac2794098e052",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a028d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_review",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT new_values."archive_url", new_values."author_id", new_values."created_at", new_values."created_by_id", new_values."credibility", new_values."desk_id", new_values."duplicate_reason", new_values."id", new_values."is_machine_translated", new_values."kind", new_values."language", new_values."level", new_values."origin_id", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."published_earliest", new_values."published_inferred", new_values."published_latest", new_values."published_precision", new_values."published_words", new_values."publisher_id", new_values."publisher_words", new_values."received_on", new_values."reference", new_values."reliability", new_values."summary", new_values."text", new_values."text_direction", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."url", new_values."url_key", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7c55b87cc57da48ca85042ee68629ebfabc0fc07",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c3ed3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT new_values."archive_url", new_values."author_id", new_values."created_at", new_values."created_by_id", new_values."credibility", new_values."desk_id", new_values."duplicate_reason", new_values."id", new_values."is_machine_translated", new_values."kind", new_values."language", new_values."level", new_values."origin_id", new_values."part_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."published_earliest", new_values."published_inferred", new_values."published_latest", new_values."published_precision", new_values."published_words", new_values."publisher_id", new_values."publisher_words", new_values."received_on", new_values."reference", new_values."reliability", new_values."summary", new_values."text", new_values."text_direction", new_values."title", new_values."updated_at", new_values."updated_by_id", new_values."url", new_values."url_key", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8d074e74f32e7327346f5669d27f3fdc0fa01e46",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e6185",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="source",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_sourcehistory" ("archive_url", "author_id", "created_at", "created_by_id", "credibility", "desk_id", "duplicate_reason", "id", "is_machine_translated", "kind", "language", "level", "origin_id", "part_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "published_earliest", "published_inferred", "published_latest", "published_precision", "published_words", "publisher_id", "publisher_words", "received_on", "reference", "reliability", "summary", "text", "text_direction", "title", "updated_at", "updated_by_id", "url", "url_key", "version") SELECT old_values."archive_url", old_values."author_id", old_values."created_at", old_values."created_by_id", old_values."credibility", old_values."desk_id", old_values."duplicate_reason", old_values."id", old_values."is_machine_translated", old_values."kind", old_values."language", old_values."level", old_values."origin_id", old_values."part_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."published_earliest", old_values."published_inferred", old_values."published_latest", old_values."published_precision", old_values."published_words", old_values."publisher_id", old_values."publisher_words", old_values."received_on", old_values."reference", old_values."reliability", old_values."summary", old_values."text", old_values."text_direction", old_values."title", old_values."updated_at", old_values."updated_by_id", old_values."url", old_values."url_key", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="cd25e88e4e2452f9465c9e1b645779ffa5cd1e55",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fde77",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_source",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT new_values."audience", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gist", new_values."id", new_values."level", new_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."said_earliest", new_values."said_inferred", new_values."said_latest", new_values."said_precision", new_values."said_words", new_values."source_id", new_values."speaker_group_id", new_values."speaker_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7a11bc5c45957ec768f8a2e34d0c5292d4738138",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e42df",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT new_values."audience", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."gist", new_values."id", new_values."level", new_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."said_earliest", new_values."said_inferred", new_values."said_latest", new_values."said_precision", new_values."said_words", new_values."source_id", new_values."speaker_group_id", new_values."speaker_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a371ac8e5401e07e207f51e0618d68578e689410",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17196",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="statement",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_statementhistory" ("audience", "created_at", "created_by_id", "desk_id", "gist", "id", "level", "on_behalf_of_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "said_earliest", "said_inferred", "said_latest", "said_precision", "said_words", "source_id", "speaker_group_id", "speaker_id", "updated_at", "updated_by_id", "version") SELECT old_values."audience", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."gist", old_values."id", old_values."level", old_values."on_behalf_of_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."said_earliest", old_values."said_inferred", old_values."said_latest", old_values."said_precision", old_values."said_words", old_values."source_id", old_values."speaker_group_id", old_values."speaker_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2960a2d1d8050f3611b1422891da5f689c87a074",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_29e7d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_statement",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimony",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT new_values."author_id", new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."given_earliest", new_values."given_inferred", new_values."given_latest", new_values."given_precision", new_values."given_words", new_values."health_notes", new_values."id", new_values."language", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."reprisal_notes", new_values."session_id", new_values."source_id", new_values."status", new_values."submitted_at", new_values."submitted_by_id", new_values."text", new_values."text_direction", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id", new_values."witness_location", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9dfdb6487252da6c855f7ba690a6b88adfeb3afa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ceab",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimony",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT new_values."author_id", new_values."coercion_suspected", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."given_earliest", new_values."given_inferred", new_values."given_latest", new_values."given_precision", new_values."given_words", new_values."health_notes", new_values."id", new_values."language", new_values."level", new_values."mode", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."reprisal_notes", new_values."session_id", new_values."source_id", new_values."status", new_values."submitted_at", new_values."submitted_by_id", new_values."text", new_values."text_direction", new_values."text_version", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."witness_id", new_values."witness_location", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="1266e5e372a459d73e4f432adabba6becee1c3b5",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f40dc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimony",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonyhistory" ("author_id", "coercion_suspected", "created_at", "created_by_id", "desk_id", "given_earliest", "given_inferred", "given_latest", "given_precision", "given_words", "health_notes", "id", "language", "level", "mode", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "reprisal_notes", "session_id", "source_id", "status", "submitted_at", "submitted_by_id", "text", "text_direction", "text_version", "updated_at", "updated_by_id", "version", "witness_id", "witness_location", "worded_by_id") SELECT old_values."author_id", old_values."coercion_suspected", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."given_earliest", old_values."given_inferred", old_values."given_latest", old_values."given_precision", old_values."given_words", old_values."health_notes", old_values."id", old_values."language", old_values."level", old_values."mode", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."reprisal_notes", old_values."session_id", old_values."source_id", old_values."status", old_values."submitted_at", old_values."submitted_by_id", old_values."text", old_values."text_direction", old_values."text_version", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."witness_id", old_values."witness_location", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="fc5d05e6961024d97f1351cbe844f2ff906fb8f2",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e4da1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_testimony",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimonysubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT new_values."basis", new_values."basis_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."health", new_values."id", new_values."last_status", new_values."last_status_at_earliest", new_values."last_status_at_inferred", new_values."last_status_at_latest", new_values."last_status_at_precision", new_values."last_status_at_words", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason_given", new_values."reference", new_values."relation", new_values."relation_words", new_values."testimony_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fbfbb89cbc85c254aee84ddf30ba5a43a0627322",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_99f36",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimonysubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT new_values."basis", new_values."basis_words", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."health", new_values."id", new_values."last_status", new_values."last_status_at_earliest", new_values."last_status_at_inferred", new_values."last_status_at_latest", new_values."last_status_at_precision", new_values."last_status_at_words", new_values."level", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason_given", new_values."reference", new_values."relation", new_values."relation_words", new_values."testimony_id", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="37a3a75081fbe8567df89bd99c13c7f0b6c17f94",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d95bd",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="testimonysubject",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_testimonysubjecthistory" ("basis", "basis_words", "created_at", "created_by_id", "desk_id", "health", "id", "last_status", "last_status_at_earliest", "last_status_at_inferred", "last_status_at_latest", "last_status_at_precision", "last_status_at_words", "level", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason_given", "reference", "relation", "relation_words", "testimony_id", "updated_at", "updated_by_id", "version") SELECT old_values."basis", old_values."basis_words", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."health", old_values."id", old_values."last_status", old_values."last_status_at_earliest", old_values."last_status_at_inferred", old_values."last_status_at_latest", old_values."last_status_at_precision", old_values."last_status_at_words", old_values."level", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason_given", old_values."reference", old_values."relation", old_values."relation_words", old_values."testimony_id", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a4b04727e9143e592318d22a76582a2650c2e411",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_77b88",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_testimonysubject",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transcript",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."segments", new_values."text_version", new_values."transcriber_id", new_values."translated_into", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de1e151b459e3c4bf89203c061ea31409ffc9a79",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6c302",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transcript",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."file_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."segments", new_values."text_version", new_values."transcriber_id", new_values."translated_into", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e4d0e6d77eed695fd00781d555db8980e3906299",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c326",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="transcript",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_transcripthistory" ("checked_at", "checked_by_id", "checked_version", "created_at", "created_by_id", "desk_id", "file_id", "id", "is_machine", "language", "level", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "segments", "text_version", "transcriber_id", "translated_into", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT old_values."checked_at", old_values."checked_by_id", old_values."checked_version", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."file_id", old_values."id", old_values."is_machine", old_values."language", old_values."level", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."segments", old_values."text_version", old_values."transcriber_id", old_values."translated_into", old_values."translator_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="57c4806584c0f6ef2cc8db6272c409eb0861594a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6924e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_transcript",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="translation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_original", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", new_values."made_from", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."testimony_id", new_values."text", new_values."text_version", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ed1da1d531cf5552107fad49b1cff175c726d76",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3da16",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="translation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT new_values."checked_at", new_values."checked_by_id", new_values."checked_original", new_values."checked_version", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."is_machine", new_values."language", new_values."level", new_values."made_from", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."testimony_id", new_values."text", new_values."text_version", new_values."translator_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."worded_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c031363e2c120bf5914354770f36f42cd56480c9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_2a1b9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="translation",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_translationhistory" ("checked_at", "checked_by_id", "checked_original", "checked_version", "created_at", "created_by_id", "desk_id", "id", "is_machine", "language", "level", "made_from", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "testimony_id", "text", "text_version", "translator_id", "updated_at", "updated_by_id", "version", "worded_by_id") SELECT old_values."checked_at", old_values."checked_by_id", old_values."checked_original", old_values."checked_version", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."is_machine", old_values."language", old_values."level", old_values."made_from", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."testimony_id", old_values."text", old_values."text_version", old_values."translator_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."worded_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7b06670e7896c0572f05d1514db1c7e7172d55c5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f87d8",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_translation",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="withdrawal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT new_values."channel", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."purposes", new_values."reference", new_values."removed", new_values."taken_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ee5c5588fe8d7a42b9b229757917eaa7ea30e65f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5bc4e",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="withdrawal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT new_values."channel", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."note", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."purposes", new_values."reference", new_values."removed", new_values."taken_by_id", new_values."updated_at", new_values."updated_by_id", new_values."version", new_values."withdrawn_at", new_values."witness_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7496d2cf2e20281f5adcf0e5a33d137fd6657713",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_86e17",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="withdrawal",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_withdrawalhistory" ("channel", "created_at", "created_by_id", "desk_id", "id", "level", "note", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "purposes", "reference", "removed", "taken_by_id", "updated_at", "updated_by_id", "version", "withdrawn_at", "witness_id") SELECT old_values."channel", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."note", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."purposes", old_values."reference", old_values."removed", old_values."taken_by_id", old_values."updated_at", old_values."updated_by_id", old_values."version", old_values."withdrawn_at", old_values."witness_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ba6bd44be21ed5609fcef44bb7586530d01f857c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ce3e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_withdrawal",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="witness",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."described_as", new_values."desk_id", new_values."id", new_values."level", new_values."may_be_said", new_values."person_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."protection", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."vault_identity", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bdc3fbdefc63360583f7d70e486a37d8aa57d7e0",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e1dce",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="witness",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT new_values."created_at", new_values."created_by_id", new_values."described_as", new_values."desk_id", new_values."id", new_values."level", new_values."may_be_said", new_values."person_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."protection", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."vault_identity", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="de29810594b10e609c1912218089c4b10b95ec8e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6127c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="witness",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "sources_witnesshistory" ("created_at", "created_by_id", "described_as", "desk_id", "id", "level", "may_be_said", "person_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "protection", "reference", "updated_at", "updated_by_id", "vault_identity", "version") SELECT old_values."created_at", old_values."created_by_id", old_values."described_as", old_values."desk_id", old_values."id", old_values."level", old_values."may_be_said", old_values."person_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."protection", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."vault_identity", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a9b1be61d2090826d5ada0a4534ef4e74098cc2b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9fe31",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="sources_witness",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        )
    ]
