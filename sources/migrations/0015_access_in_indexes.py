from django.db import migrations, models

from config.shared.steps_together import Together


class Migration(migrations.Migration):
    dependencies = [("sources", "0014_history_by_statement")]

    operations = [
        Together(
            [
                migrations.RemoveIndex(
                    model_name="consent",
                    name="consent_newest",
                ),
                migrations.RemoveIndex(
                    model_name="consent",
                    name="consent_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="custodyevent",
                    name="custodyevent_newest",
                ),
                migrations.RemoveIndex(
                    model_name="custodyevent",
                    name="custodyevent_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="diplomaticnote",
                    name="diplomaticnote_newest",
                ),
                migrations.RemoveIndex(
                    model_name="diplomaticnote",
                    name="diplomaticnote_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="disclosure",
                    name="disclosure_newest",
                ),
                migrations.RemoveIndex(
                    model_name="disclosure",
                    name="disclosure_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="evidencefile",
                    name="evidencefile_newest",
                ),
                migrations.RemoveIndex(
                    model_name="evidencefile",
                    name="evidencefile_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="expertreport",
                    name="expertreport_newest",
                ),
                migrations.RemoveIndex(
                    model_name="expertreport",
                    name="expertreport_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="interviewsession",
                    name="interviewsession_newest",
                ),
                migrations.RemoveIndex(
                    model_name="interviewsession",
                    name="interviewsession_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="knowledgelink",
                    name="knowledgelink_newest",
                ),
                migrations.RemoveIndex(
                    model_name="knowledgelink",
                    name="knowledgelink_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="noteconcern",
                    name="noteconcern_newest",
                ),
                migrations.RemoveIndex(
                    model_name="noteconcern",
                    name="noteconcern_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="personphoto",
                    name="personphoto_newest",
                ),
                migrations.RemoveIndex(
                    model_name="personphoto",
                    name="personphoto_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="review",
                    name="review_newest",
                ),
                migrations.RemoveIndex(
                    model_name="review",
                    name="review_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="source",
                    name="source_newest",
                ),
                migrations.RemoveIndex(
                    model_name="source",
                    name="source_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="statement",
                    name="statement_newest",
                ),
                migrations.RemoveIndex(
                    model_name="statement",
                    name="statement_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="testimony",
                    name="testimony_newest",
                ),
                migrations.RemoveIndex(
                    model_name="testimony",
                    name="testimony_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="testimonysubject",
                    name="testimonysubject_newest",
                ),
                migrations.RemoveIndex(
                    model_name="testimonysubject",
                    name="testimonysubject_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="transcript",
                    name="transcript_newest",
                ),
                migrations.RemoveIndex(
                    model_name="transcript",
                    name="transcript_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="translation",
                    name="translation_newest",
                ),
                migrations.RemoveIndex(
                    model_name="translation",
                    name="translation_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="withdrawal",
                    name="withdrawal_newest",
                ),
                migrations.RemoveIndex(
                    model_name="withdrawal",
                    name="withdrawal_of_desk",
                ),
                migrations.RemoveIndex(
                    model_name="witness",
                    name="witness_newest",
                ),
                migrations.RemoveIndex(
                    model_name="witness",
                    name="witness_of_desk",
                ),
                migrations.AddIndex(
                    model_name="consent",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="consent_newest"),
                ),
                migrations.AddIndex(
                    model_name="consent",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="consent_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="custodyevent",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="custodyevent_newest"),
                ),
                migrations.AddIndex(
                    model_name="custodyevent",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="custodyevent_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="diplomaticnote",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="diplomaticnote_newest"),
                ),
                migrations.AddIndex(
                    model_name="diplomaticnote",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="diplomaticnote_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="disclosure",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="disclosure_newest"),
                ),
                migrations.AddIndex(
                    model_name="disclosure",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="disclosure_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="evidencefile",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="evidencefile_newest"),
                ),
                migrations.AddIndex(
                    model_name="evidencefile",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="evidencefile_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="expertreport",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="expertreport_newest"),
                ),
                migrations.AddIndex(
                    model_name="expertreport",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="expertreport_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="interviewsession",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="interviewsession_newest"),
                ),
                migrations.AddIndex(
                    model_name="interviewsession",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="interviewsession_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="knowledgelink",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="knowledgelink_newest"),
                ),
                migrations.AddIndex(
                    model_name="knowledgelink",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="knowledgelink_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="noteconcern",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="noteconcern_newest"),
                ),
                migrations.AddIndex(
                    model_name="noteconcern",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="noteconcern_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="personphoto",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="personphoto_newest"),
                ),
                migrations.AddIndex(
                    model_name="personphoto",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="personphoto_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="review",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="review_newest"),
                ),
                migrations.AddIndex(
                    model_name="review",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="review_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="source",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="source_newest"),
                ),
                migrations.AddIndex(
                    model_name="source",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="source_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="statement",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="statement_newest"),
                ),
                migrations.AddIndex(
                    model_name="statement",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="statement_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="testimony",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="testimony_newest"),
                ),
                migrations.AddIndex(
                    model_name="testimony",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="testimony_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="testimonysubject",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="testimonysubject_newest"),
                ),
                migrations.AddIndex(
                    model_name="testimonysubject",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="testimonysubject_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="transcript",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="transcript_newest"),
                ),
                migrations.AddIndex(
                    model_name="transcript",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="transcript_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="translation",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="translation_newest"),
                ),
                migrations.AddIndex(
                    model_name="translation",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="translation_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="withdrawal",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="withdrawal_newest"),
                ),
                migrations.AddIndex(
                    model_name="withdrawal",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="withdrawal_of_desk"),
                ),
                migrations.AddIndex(
                    model_name="witness",
                    index=models.Index(fields=["-created_at", "-id", "desk", "level"], name="witness_newest"),
                ),
                migrations.AddIndex(
                    model_name="witness",
                    index=models.Index(fields=["desk", "-created_at", "-id", "level"], name="witness_of_desk"),
                ),
            ]
        )
    ]
