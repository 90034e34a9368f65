import pgtrigger.compiler
import pgtrigger.migrations
from django.db import migrations

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [
        ("exchange", "0003_one_index_of_a_text"),
    ]

    operations = [
        Together(
            [
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importbatch",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importbatch",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importbatch",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importlist",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importlist",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="importlist",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="savedsearch",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="savedsearch",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="savedsearch",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="webhook",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="webhook",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="webhook",
                    name="delete_delete",
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importbatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") SELECT new_values."asked_by_id", new_values."checked_by_id", new_values."columns", new_values."created_at", new_values."created_by_id", new_values."delimiter", new_values."desk_id", new_values."empties", new_values."encoding", new_values."ended_at", new_values."file_name", new_values."file_size", new_values."form", new_values."header_row", new_values."headers", new_values."id", new_values."is_stopping", new_values."jurisdiction", new_values."level", new_values."list_id", new_values."makes_places", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."problem", new_values."reference", new_values."sha256", new_values."sheet", new_values."source_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7e127549934d07f8444a614df19f00982d49648e",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fc584",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importbatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") SELECT new_values."asked_by_id", new_values."checked_by_id", new_values."columns", new_values."created_at", new_values."created_by_id", new_values."delimiter", new_values."desk_id", new_values."empties", new_values."encoding", new_values."ended_at", new_values."file_name", new_values."file_size", new_values."form", new_values."header_row", new_values."headers", new_values."id", new_values."is_stopping", new_values."jurisdiction", new_values."level", new_values."list_id", new_values."makes_places", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."problem", new_values."reference", new_values."sha256", new_values."sheet", new_values."source_id", new_values."state", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."asked_by_id" IS DISTINCT FROM (new_values."asked_by_id") OR old_values."checked_by_id" IS DISTINCT FROM (new_values."checked_by_id") OR old_values."columns" IS DISTINCT FROM (new_values."columns") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."created_by_id" IS DISTINCT FROM (new_values."created_by_id") OR old_values."delimiter" IS DISTINCT FROM (new_values."delimiter") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."empties" IS DISTINCT FROM (new_values."empties") OR old_values."encoding" IS DISTINCT FROM (new_values."encoding") OR old_values."ended_at" IS DISTINCT FROM (new_values."ended_at") OR old_values."file_name" IS DISTINCT FROM (new_values."file_name") OR old_values."file_size" IS DISTINCT FROM (new_values."file_size") OR old_values."form" IS DISTINCT FROM (new_values."form") OR old_values."header_row" IS DISTINCT FROM (new_values."header_row") OR old_values."headers" IS DISTINCT FROM (new_values."headers") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_stopping" IS DISTINCT FROM (new_values."is_stopping") OR old_values."jurisdiction" IS DISTINCT FROM (new_values."jurisdiction") OR old_values."level" IS DISTINCT FROM (new_values."level") OR old_values."list_id" IS DISTINCT FROM (new_values."list_id") OR old_values."makes_places" IS DISTINCT FROM (new_values."makes_places") OR old_values."problem" IS DISTINCT FROM (new_values."problem") OR old_values."reference" IS DISTINCT FROM (new_values."reference") OR old_values."sha256" IS DISTINCT FROM (new_values."sha256") OR old_values."sheet" IS DISTINCT FROM (new_values."sheet") OR old_values."source_id" IS DISTINCT FROM (new_values."source_id") OR old_values."state" IS DISTINCT FROM (new_values."state") OR old_values."updated_at" IS DISTINCT FROM (new_values."updated_at") OR old_values."updated_by_id" IS DISTINCT FROM (new_values."updated_by_id") OR old_values."version" IS DISTINCT FROM (new_values."version")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="990f49ac3ac3b945fe29a60cbf7b736ba7fb62be",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_6a118",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importbatch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importbatchhistory" ("asked_by_id", "checked_by_id", "columns", "created_at", "created_by_id", "delimiter", "desk_id", "empties", "encoding", "ended_at", "file_name", "file_size", "form", "header_row", "headers", "id", "is_stopping", "jurisdiction", "level", "list_id", "makes_places", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "problem", "reference", "sha256", "sheet", "source_id", "state", "updated_at", "updated_by_id", "version") SELECT old_values."asked_by_id", old_values."checked_by_id", old_values."columns", old_values."created_at", old_values."created_by_id", old_values."delimiter", old_values."desk_id", old_values."empties", old_values."encoding", old_values."ended_at", old_values."file_name", old_values."file_size", old_values."form", old_values."header_row", old_values."headers", old_values."id", old_values."is_stopping", old_values."jurisdiction", old_values."level", old_values."list_id", old_values."makes_places", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."problem", old_values."reference", old_values."sha256", old_values."sheet", old_values."source_id", old_values."state", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1869caed1b9d82d9bddde3fd030f94a66bbfb05a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_db7b9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="exchange_importbatch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importlist",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."columns", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2eded22e2ed787a78905e1287817e3d6fe298ddb",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ec0a4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importlist",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT new_values."columns", new_values."created_at", new_values."created_by_id", new_values."desk_id", new_values."id", new_values."level", new_values."name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reference", new_values."updated_at", new_values."updated_by_id", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f4268b7b7c8cae0ad8ad39c6527b3e9635ff33d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_c3c09",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="importlist",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_importlisthistory" ("columns", "created_at", "created_by_id", "desk_id", "id", "level", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reference", "updated_at", "updated_by_id", "version") SELECT old_values."columns", old_values."created_at", old_values."created_by_id", old_values."desk_id", old_values."id", old_values."level", old_values."name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reference", old_values."updated_at", old_values."updated_by_id", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0f2f53431612c78f46e9a52e8e4c88f6a1c82fe5",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ed0fc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="exchange_importlist",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="savedsearch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") SELECT new_values."created_at", new_values."deleted_at", new_values."desk_id", new_values."frequency", new_values."id", new_values."owner_id", new_values."paused", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."resource" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b0be3732ecc10690204ff0d7445aedd0cbe160ba",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f0dda",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="exchange_savedsearch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="savedsearch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") SELECT new_values."created_at", new_values."deleted_at", new_values."desk_id", new_values."frequency", new_values."id", new_values."owner_id", new_values."paused", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."resource" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."deleted_at" IS DISTINCT FROM (new_values."deleted_at") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."frequency" IS DISTINCT FROM (new_values."frequency") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."owner_id" IS DISTINCT FROM (new_values."owner_id") OR old_values."paused" IS DISTINCT FROM (new_values."paused") OR old_values."resource" IS DISTINCT FROM (new_values."resource")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a0e76c020d5b3feb6540c0dfc1f015e2d53be6e6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5ac59",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="exchange_savedsearch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="savedsearch",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_savedsearchhistory" ("created_at", "deleted_at", "desk_id", "frequency", "id", "owner_id", "paused", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "resource") SELECT old_values."created_at", old_values."deleted_at", old_values."desk_id", old_values."frequency", old_values."id", old_values."owner_id", old_values."paused", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."resource" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0929ece605eeedbbbfb289a8dee60b4531028682",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4e7d3",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="exchange_savedsearch",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="webhook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") SELECT new_values."counts_from", new_values."created_at", new_values."desk_id", new_values."events", new_values."id", new_values."kinds", new_values."name", new_values."old_secret_until", new_values."owner_id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="94d82c771897ec4022201115998216cafb1e814b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2b8b1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="exchange_webhook",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="webhook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") SELECT new_values."counts_from", new_values."created_at", new_values."desk_id", new_values."events", new_values."id", new_values."kinds", new_values."name", new_values."old_secret_until", new_values."owner_id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."counts_from" IS DISTINCT FROM (new_values."counts_from") OR old_values."created_at" IS DISTINCT FROM (new_values."created_at") OR old_values."desk_id" IS DISTINCT FROM (new_values."desk_id") OR old_values."events" IS DISTINCT FROM (new_values."events") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."kinds" IS DISTINCT FROM (new_values."kinds") OR old_values."name" IS DISTINCT FROM (new_values."name") OR old_values."old_secret_until" IS DISTINCT FROM (new_values."old_secret_until") OR old_values."owner_id" IS DISTINCT FROM (new_values."owner_id") OR old_values."state" IS DISTINCT FROM (new_values."state")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="18ee5dc32a563eac7edbbc7a88c1ebc4f95ce8cf",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1d4f3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="exchange_webhook",
                            when="AFTER",
                        ),
                    ),
                ),
                pgtrigger.migrations.AddTrigger(
                    model_name="webhook",
                    trigger=pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "exchange_webhookhistory" ("counts_from", "created_at", "desk_id", "events", "id", "kinds", "name", "old_secret_until", "owner_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "state") SELECT old_values."counts_from", old_values."created_at", old_values."desk_id", old_values."events", old_values."id", old_values."kinds", old_values."name", old_values."old_secret_until", old_values."owner_id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7039dd6e54684798b2fe7e7531977d5a9744d642",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fe131",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="exchange_webhook",
                            when="AFTER",
                        ),
                    ),
                ),
            ]
        )
    ]
