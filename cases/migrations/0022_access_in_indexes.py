from django.db import migrations, models

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [("cases", "0021_history_by_statement")]

    operations = [
        Together(
            [
                migrations.RemoveIndex(
                    model_name="case",
                    name="case_newest",
                ),
                migrations.RemoveIndex(
                    model_name="case",
                    name="case_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="casemember",
                    name="casemember_newest",
                ),
                migrations.RemoveIndex(
                    model_name="casemember",
                    name="casemember_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="charge",
                    name="charge_newest",
                ),
                migrations.RemoveIndex(
                    model_name="charge",
                    name="charge_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="chargestep",
                    name="chargestep_newest",
                ),
                migrations.RemoveIndex(
                    model_name="chargestep",
                    name="chargestep_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="citation",
                    name="citation_newest",
                ),
                migrations.RemoveIndex(
                    model_name="citation",
                    name="citation_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="claim",
                    name="claim_newest",
                ),
                migrations.RemoveIndex(
                    model_name="claim",
                    name="claim_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="counsel",
                    name="counsel_newest",
                ),
                migrations.RemoveIndex(
                    model_name="counsel",
                    name="counsel_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="deadline",
                    name="deadline_newest",
                ),
                migrations.RemoveIndex(
                    model_name="deadline",
                    name="deadline_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="defendant",
                    name="defendant_newest",
                ),
                migrations.RemoveIndex(
                    model_name="defendant",
                    name="defendant_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="detention",
                    name="detention_newest",
                ),
                migrations.RemoveIndex(
                    model_name="detention",
                    name="detention_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="detentionaccess",
                    name="detentionaccess_newest",
                ),
                migrations.RemoveIndex(
                    model_name="detentionaccess",
                    name="detentionaccess_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="detentioncondition",
                    name="detentioncondition_newest",
                ),
                migrations.RemoveIndex(
                    model_name="detentioncondition",
                    name="detentioncondition_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="disagreement",
                    name="disagreement_newest",
                ),
                migrations.RemoveIndex(
                    model_name="disagreement",
                    name="disagreement_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="event",
                    name="event_newest",
                ),
                migrations.RemoveIndex(
                    model_name="event",
                    name="event_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="eventpart",
                    name="eventpart_newest",
                ),
                migrations.RemoveIndex(
                    model_name="eventpart",
                    name="eventpart_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="exhibit",
                    name="exhibit_newest",
                ),
                migrations.RemoveIndex(
                    model_name="exhibit",
                    name="exhibit_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="exhibitchallenge",
                    name="exhibitchallenge_newest",
                ),
                migrations.RemoveIndex(
                    model_name="exhibitchallenge",
                    name="exhibitchallenge_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="exhibitruling",
                    name="exhibitruling_newest",
                ),
                migrations.RemoveIndex(
                    model_name="exhibitruling",
                    name="exhibitruling_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="hearing",
                    name="hearing_newest",
                ),
                migrations.RemoveIndex(
                    model_name="hearing",
                    name="hearing_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="hearingreport",
                    name="hearingreport_newest",
                ),
                migrations.RemoveIndex(
                    model_name="hearingreport",
                    name="hearingreport_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="hearingviolation",
                    name="hearingviolation_newest",
                ),
                migrations.RemoveIndex(
                    model_name="hearingviolation",
                    name="hearingviolation_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="jointchange",
                    name="jointchange_newest",
                ),
                migrations.RemoveIndex(
                    model_name="jointchange",
                    name="jointchange_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="measure",
                    name="measure_newest",
                ),
                migrations.RemoveIndex(
                    model_name="measure",
                    name="measure_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="outcome",
                    name="outcome_newest",
                ),
                migrations.RemoveIndex(
                    model_name="outcome",
                    name="outcome_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="packet",
                    name="packet_newest",
                ),
                migrations.RemoveIndex(
                    model_name="packet",
                    name="packet_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="participation",
                    name="participation_newest",
                ),
                migrations.RemoveIndex(
                    model_name="participation",
                    name="participation_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="passage",
                    name="passage_newest",
                ),
                migrations.RemoveIndex(
                    model_name="passage",
                    name="passage_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="proceeding",
                    name="proceeding_newest",
                ),
                migrations.RemoveIndex(
                    model_name="proceeding",
                    name="proceeding_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="proceedingstage",
                    name="proceedingstage_newest",
                ),
                migrations.RemoveIndex(
                    model_name="proceedingstage",
                    name="proceedingstage_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="reprisal",
                    name="reprisal_newest",
                ),
                migrations.RemoveIndex(
                    model_name="reprisal",
                    name="reprisal_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="submission",
                    name="submission_newest",
                ),
                migrations.RemoveIndex(
                    model_name="submission",
                    name="submission_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="task",
                    name="task_newest",
                ),
                migrations.RemoveIndex(
                    model_name="task",
                    name="task_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="termextension",
                    name="termextension_newest",
                ),
                migrations.RemoveIndex(
                    model_name="termextension",
                    name="termextension_of_desk",
                ),
                migrations.AddIndex(
                    model_name="case",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="case_newest"),
                ),
                migrations.AddIndex(
                    model_name="case",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="case_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="casemember",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="casemember_newest"),
                ),
                migrations.AddIndex(
                    model_name="casemember",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="casemember_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="charge",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="charge_newest"),
                ),
                migrations.AddIndex(
                    model_name="charge",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="charge_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="chargestep",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="chargestep_newest"),
                ),
                migrations.AddIndex(
                    model_name="chargestep",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="chargestep_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="citation",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="citation_newest"),
                ),
                migrations.AddIndex(
                    model_name="citation",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="citation_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="claim",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="claim_newest"),
                ),
                migrations.AddIndex(
                    model_name="claim",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="claim_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="counsel",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="counsel_newest"),
                ),
                migrations.AddIndex(
                    model_name="counsel",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="counsel_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="deadline",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="deadline_newest"),
                ),
                migrations.AddIndex(
                    model_name="deadline",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="deadline_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="defendant",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="defendant_newest"),
                ),
                migrations.AddIndex(
                    model_name="defendant",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="defendant_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="detention",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="detention_newest"),
                ),
                migrations.AddIndex(
                    model_name="detention",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="detention_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="detentionaccess",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="detentionaccess_newest"),
                ),
                migrations.AddIndex(
                    model_name="detentionaccess",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="detentionaccess_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="detentioncondition",
                    index=models.Index(
                        fields=["-created_at", "-id", "desk", "level"], name="detentioncondition_newest"
                    ),
                ),
                migrations.AddIndex(
                    model_name="detentioncondition",
                    index=models.Index(
                        fields=["desk", "-created_at", "-id", "level"], name="detentioncondition_of_desk"
                    ),
                ),
                migrations.AddIndex(
                    model_name="disagreement",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="disagreement_newest"),
                ),
                migrations.AddIndex(
                    model_name="disagreement",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="disagreement_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="event",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="event_newest"),
                ),
                migrations.AddIndex(
                    model_name="event",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="event_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="eventpart",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="eventpart_newest"),
                ),
                migrations.AddIndex(
                    model_name="eventpart",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="eventpart_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="exhibit",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibit_newest"),
                ),
                migrations.AddIndex(
                    model_name="exhibit",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibit_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="exhibitchallenge",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibitchallenge_newest"),
                ),
                migrations.AddIndex(
                    model_name="exhibitchallenge",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibitchallenge_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="exhibitruling",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="exhibitruling_newest"),
                ),
                migrations.AddIndex(
                    model_name="exhibitruling",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="exhibitruling_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="hearing",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearing_newest"),
                ),
                migrations.AddIndex(
                    model_name="hearing",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearing_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="hearingreport",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearingreport_newest"),
                ),
                migrations.AddIndex(
                    model_name="hearingreport",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearingreport_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="hearingviolation",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="hearingviolation_newest"),
                ),
                migrations.AddIndex(
                    model_name="hearingviolation",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="hearingviolation_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="jointchange",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="jointchange_newest"),
                ),
                migrations.AddIndex(
                    model_name="jointchange",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="jointchange_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="measure",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="measure_newest"),
                ),
                migrations.AddIndex(
                    model_name="measure",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="measure_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="outcome",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="outcome_newest"),
                ),
                migrations.AddIndex(
                    model_name="outcome",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="outcome_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="packet",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="packet_newest"),
                ),
                migrations.AddIndex(
                    model_name="packet",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="packet_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="participation",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="participation_newest"),
                ),
                migrations.AddIndex(
                    model_name="participation",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="participation_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="passage",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="passage_newest"),
                ),
                migrations.AddIndex(
                    model_name="passage",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="passage_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="proceeding",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="proceeding_newest"),
                ),
                migrations.AddIndex(
                    model_name="proceeding",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="proceeding_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="proceedingstage",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="proceedingstage_newest"),
                ),
                migrations.AddIndex(
                    model_name="proceedingstage",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="proceedingstage_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="reprisal",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="reprisal_newest"),
                ),
                migrations.AddIndex(
                    model_name="reprisal",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="reprisal_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="submission",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="submission_newest"),
                ),
                migrations.AddIndex(
                    model_name="submission",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="submission_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="task",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="task_newest"),
                ),
                migrations.AddIndex(
                    model_name="task",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="task_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="termextension",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="termextension_newest"),
                ),
                migrations.AddIndex(
                    model_name="termextension",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="termextension_of_desk"),
                ),
            ]
        )
    ]
