"""What every route answers whom: stated, not reckoned from the rules. See ``family.py`` for how to read it."""

from .family import family

# caseworker, lawyer, coordinator, custodian, researcher, administrator, auditor, stranger
FAMILIES = [
    family(
        "Pages: staff",
        "200/404  200/404  200/404  -  404  404  404  302",
        """
        GET source_files
        GET file_content
        GET testimony_translations
        GET translation
        GET transcript
        GET transcript_captions
        GET person_dossier
        GET case_file
        GET proceeding_grid
        GET write_report
        GET read_report
        GET edit_report
        GET known
        GET note
        GET evidence_ledger
        GET read_source
        GET testimony_review
        GET docket_item
        GET item_team
        GET consent
        GET withdrawal
        GET new_packet
        GET packet
        GET intake_session
        GET intake_testimony
        """,
    ),
    family(
        "Pages: staff (2)",
        "200  200  200  -  404  404  404  302",
        """
        GET same_address
        GET offer_rows
        GET offer_facts
        GET notes
        GET review_queue
        GET reprisals
        GET docket
        GET docket_print
        GET calendar_feeds
        GET search
        GET agenda
        GET notification_settings
        GET consents_due
        GET {statistics,statistic,statistic_rows,map}
        """,
    ),
    family(
        "Pages: nobody's (a key nobody has, or a row of another kind)",
        "404  404  404  -  404  404  404  302",
        """
        POST end_token
        POST cancel_upload
        POST keep_upload
        GET new_transcript
        POST revoke_feed
        POST acknowledge
        POST snooze
        POST retry_mail
        POST intake_discard
        POST intake_restore
        """,
    ),
    family(
        "Pages: caseworkers and coordinators",
        "200/404  403/404  200/404  -  404  404  404  302",
        """
        GET protect_witness
        GET new_translation
        GET choose_claim
        GET record_consent
        GET withdraw_consent
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (2)",
        "302/404  403/404  302/404  -  404  404  404  302",
        """
        GET correct_identity
        POST check_translation
        POST check_transcript
        POST take_back_value
        """,
    ),
    family(
        "Pages: staff (3)",
        "302/404  302/404  302/404  -  404  404  404  302",
        """
        GET source_at_mark
        GET change_defendants
        POST undo_joint_change
        GET change_exhibits
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (3)",
        "200  404  200  -  404  404  404  302",
        """
        GET duplicates
        GET intake
        GET intake_page
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (4)",
        "200  403  200  -  404  404  404  302",
        """
        GET new_protected_witness
        GET add_claims
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (5)",
        "302/404  404  302/404  -  404  404  404  302",
        """
        POST confirm_name
        POST judge_pair
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (6)",
        "400/404  403/404  400/404  -  404  404  404  302",
        """
        POST take_step
        POST intake_fact
        """,
    ),
    family(
        "Pages: every role",
        "200  200  200  -  200  200  200  302",
        """
        GET inbox
        GET intake_signed_in
        """,
    ),
    family(
        "Pages: whoever made the packet",
        "403/404  403/404  403/404  -  404  404  404  302",
        """
        GET packet_print
        GET packet_download
        """,
    ),
    family(
        "Pages: staff and researchers",
        "200  200  200  -  200  404  404  302",
        """
        GET tokens
        GET saved_searches
        """,
    ),
    family(
        "Pages: saved searches and webhooks, nobody's (a key nobody has)",
        "404  404  404  -  404  404  404  302",
        """
        GET new_search
        GET saved_search
        POST change_search
        GET search_digest
        GET told
        GET webhook
        POST rotate_webhook
        POST change_webhook
        POST resend_webhook
        """,
    ),
    family(
        "Pages: coordinators and researchers",
        "404  404  200  -  200  404  404  302",
        """
        GET webhooks
        """,
    ),
    family(
        "Pages: custodians",
        "403/404  403/404  403/404  200/404  404  404  404  302",
        """
        GET witness_identity
        """,
    ),
    family(
        "Pages: custodians (2)",
        "404  404  404  200  404  404  404  302",
        """
        GET custodian_key
        """,
    ),
    family(
        "Pages: coordinators",
        "404  404  200  -  404  404  404  302",
        """
        GET agenda_week
        """,
    ),
    family(
        "Pages: coordinators and administrators",
        "404  404  200  -  404  200  404  302",
        """
        GET health
        """,
    ),
    family(
        "Pages: caseworkers and coordinators (7)",
        "302  404  302  -  404  404  404  302",
        """
        GET intake_next
        """,
    ),
    family(
        "Pages: everybody, strangers too",
        "200  200  200  -  200  200  200  200",
        """
        GET intake_line
        """,
    ),
    family(
        "Pages: administrators",
        "404  404  404  -  404  200  404  302",
        """
        GET ending_grants
        """,
    ),
    family(
        "Pages: every role (2)",
        "302  302  302  -  302  302  302  302",
        """
        GET /
        """,
    ),
    family(
        "Screens, lists: staff",
        "200  200  200  -  403  403  403  302",
        """
        GET admin:{people_identitydocument,people_persongroup,people_organisation,people_place}_changelist
        GET admin:{people_tie,sources_consent,sources_disclosure,sources_withdrawal}_changelist
        GET admin:{sources_evidencefile,sources_custodyevent,sources_expertreport,sources_statement}_changelist
        GET admin:{sources_testimony,sources_testimonysubject,sources_interviewsession}_changelist
        GET admin:{sources_translation,sources_transcript,sources_review,sources_witness,cases_case}_changelist
        GET admin:{cases_casemember,cases_participation,cases_charge,cases_chargestep,cases_hearing}_changelist
        GET admin:{cases_deadline,cases_defendant,cases_measure,cases_counsel,cases_detention}_changelist
        GET admin:{cases_detentionaccess,cases_detentioncondition,cases_event,cases_claim}_changelist
        GET admin:{cases_citation,cases_disagreement,cases_exhibit,cases_hearingreport}_changelist
        GET admin:{cases_hearingviolation,cases_holiday,sources_diplomaticnote,cases_outcome}_changelist
        GET admin:{people_person,cases_proceeding,cases_proceedingstage,cases_reminderplan}_changelist
        GET admin:{cases_reprisal,sources_source,cases_submission,cases_timelimit,cases_task}_changelist
        """,
    ),
    family(
        "Screens, lists: coordinators and administrators",
        "403  403  200  -  403  200  403  302",
        """
        GET admin:{people_user,people_desk}_changelist
        """,
    ),
    family(
        "Screens, lists: caseworkers and coordinators",
        "200  403  200  -  403  403  403  302",
        """
        GET admin:{people_sameperson,people_personmerge}_changelist
        """,
    ),
    family(
        "Screens, lists: the trail, each of their own acts; coordinators of the desk; auditors all",
        "200  200  200  -  403  403  200  302",
        """
        GET admin:people_auditevent_changelist
        """,
    ),
    family(
        "Screens, lists: coordinators, administrators and auditors",
        "403  403  200  -  403  200  200  302",
        """
        GET admin:people_membership_changelist
        """,
    ),
    family(
        "Screens, a row and its history: staff",
        "200/404  200/404  200/404  -  403  403  403  302",
        """
        GET admin:{people_identitydocument,people_persongroup,people_organisation,people_place}_history
        GET admin:{people_tie,sources_consent,sources_disclosure,sources_withdrawal}_history
        GET admin:{sources_evidencefile,sources_custodyevent,sources_expertreport,sources_statement}_history
        GET admin:{sources_testimony,sources_testimonysubject,sources_interviewsession}_history
        GET admin:{sources_translation,sources_transcript,sources_review,sources_witness,cases_case}_history
        GET admin:{cases_casemember,cases_participation,cases_charge,cases_chargestep,cases_hearing}_history
        GET admin:{cases_deadline,cases_defendant,cases_measure,cases_counsel,cases_detention}_history
        GET admin:{cases_detentionaccess,cases_detentioncondition,cases_event,cases_claim}_history
        GET admin:{cases_citation,cases_disagreement,cases_exhibit,cases_hearingreport}_history
        GET admin:{cases_hearingviolation,sources_diplomaticnote,cases_outcome,people_person}_history
        GET admin:{cases_proceeding,cases_proceedingstage,cases_reprisal,sources_source}_history
        GET admin:{cases_submission,cases_task}_history
        GET admin:{people_identitydocument,people_persongroup,people_organisation,people_place}_change
        GET admin:{people_tie,sources_consent,sources_disclosure,sources_withdrawal}_change
        GET admin:{sources_evidencefile,sources_custodyevent,sources_expertreport,sources_statement}_change
        GET admin:{sources_testimony,sources_testimonysubject,sources_interviewsession}_change
        GET admin:{sources_translation,sources_transcript,sources_review,sources_witness,cases_case}_change
        GET admin:{cases_casemember,cases_participation,cases_charge,cases_chargestep,cases_hearing}_change
        GET admin:{cases_deadline,cases_defendant,cases_measure,cases_counsel,cases_detention}_change
        GET admin:{cases_detentionaccess,cases_detentioncondition,cases_event,cases_claim}_change
        GET admin:{cases_citation,cases_disagreement,cases_exhibit,cases_hearingreport}_change
        GET admin:{cases_hearingviolation,sources_diplomaticnote,cases_outcome,people_person}_change
        GET admin:{cases_proceeding,cases_proceedingstage,cases_reprisal,sources_source}_change
        GET admin:{cases_submission,cases_task}_change
        """,
    ),
    family(
        "Screens, a row and its history: caseworkers and coordinators",
        "200/404  403  200/404  -  403  403  403  302",
        """
        GET admin:{people_sameperson,people_personmerge}_history
        GET admin:{people_sameperson,people_personmerge}_change
        """,
    ),
    family(
        "Screens, a row and its history: nobody's (a key nobody has)",
        "404  404  404  -  403  403  403  302",
        """
        GET admin:{cases_holiday,cases_timelimit}_history
        GET admin:{cases_holiday,cases_timelimit}_change
        """,
    ),
    family(
        "Screens, a row and its history: administrators",
        "403  403  404  -  403  200  403  302",
        """
        GET admin:people_user_history
        GET admin:people_user_change
        """,
    ),
    family(
        "Screens, a row and its history: coordinators and administrators",
        "403  403  200  -  403  200  403  302",
        """
        GET admin:people_desk_history
        GET admin:people_desk_change
        """,
    ),
    family(
        "Screens, a row and its history: somebody else's act, to auditors",
        "404  404  404  -  403  403  200  302",
        """
        GET admin:people_auditevent_history
        GET admin:people_auditevent_change
        """,
    ),
    family(
        "Screens, a row and its history: administrators and auditors",
        "403  403  404  -  403  200  200  302",
        """
        GET admin:people_membership_history
        GET admin:people_membership_change
        """,
    ),
    family(
        "Screens, a row and its history: staff (2)",
        "200  200  200  -  403  403  403  302",
        """
        GET admin:cases_reminderplan_history
        GET admin:cases_reminderplan_change
        """,
    ),
    family(
        "Screens, new rows: caseworkers and coordinators",
        "200  403  200  -  403  403  403  302",
        """
        GET admin:{people_persongroup,people_organisation,people_place,people_tie,people_sameperson}_add
        GET admin:{sources_expertreport,sources_statement,sources_testimony,sources_testimonysubject}_add
        GET admin:{sources_interviewsession,sources_translation,sources_witness,cases_case}_add
        GET admin:{cases_participation,cases_event,cases_claim,cases_citation,cases_disagreement}_add
        GET admin:{cases_exhibit,sources_diplomaticnote,people_person,cases_reprisal,sources_source}_add
        """,
    ),
    family(
        "Screens, new rows: staff",
        "200  200  200  -  403  403  403  302",
        """
        GET admin:{sources_disclosure,cases_casemember,cases_charge,cases_chargestep,cases_hearing}_add
        GET admin:{cases_deadline,cases_defendant,cases_measure,cases_counsel,cases_detention}_add
        GET admin:{cases_detentionaccess,cases_detentioncondition,cases_hearingreport}_add
        GET admin:{cases_hearingviolation,cases_outcome,cases_proceeding,cases_proceedingstage}_add
        GET admin:{cases_submission,cases_task}_add
        """,
    ),
    family(
        "Screens, new rows: nobody's",
        "403  403  403  -  403  403  403  302",
        """
        GET admin:{people_auditevent,people_identitydocument,sources_consent,sources_withdrawal}_add
        GET admin:{sources_evidencefile,sources_custodyevent,sources_transcript,sources_review}_add
        GET admin:people_personmerge_add
        """,
    ),
    family(
        "Screens, new rows: administrators",
        "403  403  403  -  403  200  403  302",
        """
        GET admin:{people_user,people_desk,people_membership}_add
        """,
    ),
    family(
        "Screens, new rows: coordinators",
        "403  403  200  -  403  403  403  302",
        """
        GET admin:{cases_holiday,cases_reminderplan,cases_timelimit}_add
        """,
    ),
    family(
        "Screens, acts on a row: staff, who are led on to a page",
        "302/404  302/404  302/404  -  404  404  404  302",
        """
        GET admin:cases_case_open_file
        GET admin:cases_case_known
        GET admin:cases_hearing_report
        GET admin:cases_hearing_team
        GET admin:cases_detention_known
        GET admin:cases_detention_team
        GET admin:cases_hearingreport_read
        GET admin:cases_hearingreport_checklist
        GET admin:cases_deadline_team
        GET admin:sources_consent_open_page
        GET admin:sources_withdrawal_open_page
        GET admin:sources_testimony_{add_files,read_it,translate}
        GET admin:sources_translation_open_page
        GET admin:sources_transcript_open_page
        GET admin:sources_evidencefile_download
        GET admin:sources_source_add_files
        GET admin:sources_diplomaticnote_open_note
        GET admin:people_person_open_dossier
        GET admin:people_person_known
        GET admin:cases_proceeding_grid
        GET admin:sources_source_read_and_mark
        """,
    ),
    family(
        "Screens, acts on a row: staff",
        "200/404  200/404  200/404  -  404  404  404  302",
        """
        GET admin:cases_charge_move_on
        GET admin:cases_charge_reclassify
        GET admin:cases_hearing_schedule
        GET admin:cases_hearing_postpone
        GET admin:cases_hearing_adjourn
        GET admin:cases_hearing_hold
        GET admin:cases_hearing_cancel
        GET admin:cases_hearing_violation
        GET admin:cases_detention_continue_as
        GET admin:cases_detention_extend
        GET admin:cases_detention_deadline
        GET admin:cases_detention_end
        GET admin:cases_proceeding_appeal
        GET admin:cases_proceeding_international
        """,
    ),
    family(
        "Screens, acts on a row: caseworkers and coordinators, who are led on to a page",
        "302/404  403/404  302/404  -  404  404  404  302",
        """
        GET admin:sources_expertreport_counter
        GET admin:sources_diplomaticnote_{record_reply,team}
        GET admin:sources_witness_{protect,correct}
        GET admin:cases_disagreement_choose
        """,
    ),
    family(
        "Screens, acts on a row: custodians, who are led on to a page",
        "403/404  403/404  403/404  302/404  404  404  404  302",
        """
        GET admin:sources_witness_identity
        """,
    ),
    family(
        "Screens, acts on a row: caseworkers and coordinators",
        "200/404  403/404  200/404  -  404  404  404  302",
        """
        GET admin:sources_evidencefile_share
        GET admin:sources_testimony_submit
        GET admin:sources_testimony_request_changes
        GET admin:sources_testimony_verify
        GET admin:sources_testimony_withdraw_publication
        GET admin:sources_translation_mark_checked
        GET admin:sources_transcript_mark_checked
        """,
    ),
    family(
        "Screens, acts on a row: administrators",
        "404  404  404  -  404  200  404  302",
        """
        GET admin:people_user_dismiss_custodian
        GET admin:people_user_close_account
        GET admin:people_user_reopen_account
        """,
    ),
    family(
        "Screens, acts on a row: staff (3)",
        "200/404  200/404  200/404  -  404  404  404  302",
        """
        GET admin:people_identitydocument_show
        GET admin:cases_deadline_close
        GET admin:cases_submission_reply
        """,
    ),
    family(
        "Screens, acts on a row: coordinators",
        "403/404  403/404  200/404  -  404  404  404  302",
        """
        GET admin:sources_evidencefile_put_on_hold
        GET admin:sources_evidencefile_end_hold
        GET admin:sources_testimony_publish
        """,
    ),
    family(
        "Screens, acts on a row: lawyers and coordinators",
        "403/404  200/404  200/404  -  404  404  404  302",
        """
        GET admin:cases_deadline_accept
        GET admin:cases_deadline_keep
        """,
    ),
    family(
        "Screens, acts on a row: nobody's (a key nobody has)",
        "404  404  404  -  404  404  404  302",
        """
        GET admin:cases_timelimit_revise
        GET admin:cases_timelimit_verify
        """,
    ),
    family(
        "Screens, acts on a row: administrators (2)",
        "404  404  404  -  404  200  403  302",
        """
        GET admin:people_membership_end_grant
        """,
    ),
    family(
        "Screens, acts on a row: whoever handed it in",
        "403/404  403/404  403/404  -  404  404  404  302",
        """
        GET admin:sources_testimony_take_back
        """,
    ),
    family(
        "Screens, acts on a row: caseworkers and coordinators (2)",
        "302  403  302  -  403  403  403  302",
        """
        GET admin:sources_witness_new_protected
        """,
    ),
    family(
        "Screens, acts on a row: caseworkers and coordinators (3)",
        "302/404  404  302/404  -  404  404  404  302",
        """
        GET admin:people_personmerge_undo
        """,
    ),
    family(
        "Screens, acts on a row: caseworkers and coordinators (4)",
        "200/404  403/404  200/404  -  403  404  404  302",
        """
        GET admin:people_person_merge
        """,
    ),
    family(
        "Screens, deleting: nobody's",
        "403  403  403  -  403  403  403  302",
        """
        GET admin:{people_user,people_desk,people_auditevent,people_membership,people_identitydocument}_delete
        GET admin:{people_persongroup,people_organisation,people_place,people_tie,people_sameperson}_delete
        GET admin:{sources_consent,sources_disclosure,sources_withdrawal,sources_evidencefile}_delete
        GET admin:{sources_custodyevent,sources_expertreport,sources_statement,sources_testimony}_delete
        GET admin:{sources_testimonysubject,sources_interviewsession,sources_translation}_delete
        GET admin:{sources_transcript,sources_review,sources_witness,cases_case,cases_casemember}_delete
        GET admin:{cases_participation,cases_charge,cases_chargestep,cases_hearing,cases_deadline}_delete
        GET admin:{cases_defendant,cases_measure,cases_counsel,cases_detention,cases_detentionaccess}_delete
        GET admin:{cases_detentioncondition,cases_event,cases_claim,cases_citation,cases_disagreement}_delete
        GET admin:{cases_exhibit,cases_hearingreport,cases_hearingviolation,cases_holiday}_delete
        GET admin:{people_personmerge,sources_diplomaticnote,cases_outcome,people_person}_delete
        GET admin:{cases_proceeding,cases_proceedingstage,cases_reminderplan,cases_reprisal}_delete
        GET admin:{sources_source,cases_submission,cases_timelimit,cases_task}_delete
        """,
    ),
    family(
        "Screens around it all: every role",
        "200  200  200  -  200  200  200  302",
        """
        GET admin:search
        GET admin:index
        GET admin:password_change_done
        GET admin:jsi18n
        """,
    ),
    family(
        "Screens around it all: leads on to what is ours",
        "302  302  302  -  302  302  302  302",
        """
        GET admin:login
        POST admin:logout
        GET admin:password_change
        """,
    ),
    family(
        "Screens around it all: nobody's",
        "403  403  403  -  403  403  403  302",
        """
        GET admin:autocomplete
        """,
    ),
    family(
        "Screens around it all: staff",
        "200  200  200  -  404  404  404  302",
        """
        GET admin:app_list
        """,
    ),
    family(
        "Short addresses of screens",
        "302  302  302  -  302  302  302  302",
        """
        GET admin/{people/user,people/desk,people/auditevent,people/membership}/<path:object_id>/
        GET admin/{people/identitydocument,people/persongroup,people/organisation}/<path:object_id>/
        GET admin/{people/place,people/tie,people/sameperson,sources/consent}/<path:object_id>/
        GET admin/{sources/disclosure,sources/withdrawal,sources/evidencefile}/<path:object_id>/
        GET admin/{sources/custodyevent,sources/expertreport,sources/statement}/<path:object_id>/
        GET admin/{sources/testimony,sources/testimonysubject,sources/interviewsession}/<path:object_id>/
        GET admin/{sources/translation,sources/transcript,sources/review,sources/witness}/<path:object_id>/
        GET admin/{cases/case,cases/casemember,cases/participation,cases/charge}/<path:object_id>/
        GET admin/{cases/chargestep,cases/hearing,cases/deadline,cases/defendant}/<path:object_id>/
        GET admin/{cases/measure,cases/counsel,cases/detention,cases/detentionaccess}/<path:object_id>/
        GET admin/{cases/detentioncondition,cases/event,cases/claim,cases/citation}/<path:object_id>/
        GET admin/{cases/disagreement,cases/exhibit,cases/hearingreport}/<path:object_id>/
        GET admin/{cases/hearingviolation,cases/holiday,people/personmerge}/<path:object_id>/
        GET admin/{sources/diplomaticnote,cases/outcome,people/person,cases/proceeding}/<path:object_id>/
        GET admin/{cases/proceedingstage,cases/reminderplan,cases/reprisal,sources/source}/<path:object_id>/
        GET admin/{cases/submission,cases/timelimit,cases/task}/<path:object_id>/
        """,
    ),
    family(
        "Short addresses of screens (2)",
        "404  404  404  -  404  404  404  302",
        """
        GET admin/(?P<url>.*)$
        """,
    ),
    family(
        "API, lists: staff and researchers",
        "200  200  200  -  200  403  403  401",
        """
        GET {persons,names,ties,groups,organisations,organisation-names,places,place-names}-list
        GET {sources,notes,note-concerns,expert-reports,statements,cases,participations,events}-list
        GET {event-parts,reprisals,detentions,detention-access,proceedings,proceeding-stages}-list
        GET {defendants,measures,charges,charge-steps,outcomes,exhibits,exhibit-rulings}-list
        GET {exhibit-challenges,hearings,hearing-violations,claims,citations,passages}-list
        GET {api-statistics,api-statistic,api-statistic-csv,api-statistic-svg}
        GET disagreements-list
        """,
    ),
    family(
        "API, lists: staff",
        "200  200  200  -  403  403  403  401",
        """
        GET {papers,interview-sessions,witnesses,testimonies,testimony-subjects,knowledge-links}-list
        GET {translations,transcripts,consents,withdrawals,disclosures,evidence-files}-list
        GET {custody-events,case-members,detention-conditions,counsel,joint-changes}-list
        GET {hearing-reports,deadlines,tasks,submissions,time-limits,holidays}-list
        """,
    ),
    family(
        "API, lists: caseworkers and coordinators",
        "200  403  200  -  403  403  403  401",
        """
        GET {merges,same-persons,uploads}-list
        """,
    ),
    family(
        "API, lists: every role",
        "200  200  200  -  200  200  200  401",
        """
        GET notifications-list
        """,
    ),
    family(
        "API, a row: staff and researchers",
        "200/404  200/404  200/404  -  200/404  403  403  401",
        """
        GET {persons,names,ties,notes,note-concerns,statements,cases,participations,events}-detail
        GET {event-parts,reprisals,detentions,detention-access,proceedings,proceeding-stages}-detail
        GET {defendants,measures,charges,charge-steps,outcomes,exhibits,exhibit-rulings}-detail
        GET {exhibit-challenges,hearings,hearing-violations,claims,citations,passages}-detail
        GET disagreements-detail
        """,
    ),
    family(
        "API, a row: staff",
        "200/404  200/404  200/404  -  403  403  403  401",
        """
        GET {papers,interview-sessions,witnesses,testimonies,testimony-subjects,knowledge-links}-detail
        GET {translations,transcripts,consents,withdrawals,disclosures,evidence-files}-detail
        GET {custody-events,case-members,detention-conditions,counsel,joint-changes}-detail
        GET {hearing-reports,deadlines,tasks,submissions}-detail
        """,
    ),
    family(
        "API, a row: staff and researchers (2)",
        "200/404  200/404  200/404  -  200/404/200  403  403  401",
        """
        GET {groups,organisations,organisation-names,places,place-names,sources,expert-reports}-detail
        """,
    ),
    family(
        "API, a row: caseworkers and coordinators",
        "200/404  403  200/404  -  403  403  403  401",
        """
        GET {merges,same-persons}-detail
        """,
    ),
    family(
        "API, a row: nobody's (a key nobody has)",
        "404  404  404  -  403  403  403  401",
        """
        GET {time-limits,holidays}-detail
        """,
    ),
    family(
        "API, a row: nobody's (a key nobody has) (2)",
        "404  403  404  -  403  403  403  401",
        """
        GET uploads-detail
        """,
    ),
    family(
        "API, more of a row: staff and researchers",
        "200/404  200/404  200/404  -  200/404  403  403  401",
        """
        GET persons-known
        GET cases-known
        GET detentions-known
        """,
    ),
    family(
        "API, more of a row: staff",
        "200/404  200/404  200/404  -  403  403  403  401",
        """
        GET papers-number
        GET transcripts-captions
        GET evidence-files-content
        """,
    ),
    family(
        "API, more of a row: caseworkers and coordinators",
        "400/404  403/404  400/404  -  403  403  403  401",
        """
        GET persons-merge
        """,
    ),
    family(
        "API, more of a row: custodians",
        "403/404  403/404  403/404  200/404  403  403  403  401",
        """
        GET witnesses-vault-entries
        """,
    ),
    family(
        "API, more of a row: staff and researchers (2)",
        "200  200  200  -  200  403  403  401",
        """
        GET reprisals-totals
        """,
    ),
    family(
        "API, new rows: caseworkers and coordinators",
        "400  403  400  -  403  403  403  401",
        """
        POST {persons,names,papers,ties,groups,same-persons,organisations,organisation-names}-list
        POST {places,place-names,sources,notes,note-concerns,expert-reports,statements}-list
        POST {interview-sessions,witnesses,testimonies,testimony-subjects,knowledge-links}-list
        POST {translations,transcripts,consents,uploads,cases,participations,events,event-parts}-list
        POST {reprisals,exhibits,claims,citations,passages,disagreements}-list
        """,
    ),
    family(
        "API, new rows: staff",
        "400  400  400  -  403  403  403  401",
        """
        POST {case-members,detentions,detention-access,detention-conditions,proceedings}-list
        POST {proceeding-stages,defendants,measures,counsel,charges,charge-steps,outcomes}-list
        POST {exhibit-rulings,exhibit-challenges,hearings,hearing-violations,hearing-reports}-list
        POST {deadlines,tasks,submissions}-list
        """,
    ),
    family(
        "API, new rows: nobody's (no such method)",
        "405  405  405  -  405  405  405  401",
        """
        POST {merges,withdrawals,disclosures,evidence-files,custody-events,joint-changes}-list
        """,
    ),
    family(
        "API, editing a row: caseworkers and coordinators",
        "200/404  403/404  200/404  -  403  403  403  401",
        """
        PATCH {persons,names,papers,ties,groups,organisations,organisation-names,places,place-names}-detail
        PATCH {sources,notes,note-concerns,expert-reports,statements,interview-sessions,witnesses}-detail
        PATCH {testimonies,testimony-subjects,knowledge-links,translations,cases,participations}-detail
        PATCH {events,event-parts,reprisals,exhibits,claims,citations,passages,disagreements}-detail
        """,
    ),
    family(
        "API, editing a row: staff",
        "200/404  200/404  200/404  -  403  403  403  401",
        """
        PATCH {detentions,detention-access,detention-conditions,proceedings,proceeding-stages}-detail
        PATCH {defendants,measures,counsel,charges,charge-steps,outcomes,exhibit-rulings}-detail
        PATCH {exhibit-challenges,hearings,hearing-violations,hearing-reports,deadlines,tasks}-detail
        PATCH submissions-detail
        """,
    ),
    family(
        "API, editing a row: nobody's (no such method)",
        "405  405  405  -  405  405  405  401",
        """
        PATCH {withdrawals,disclosures,evidence-files,custody-events}-detail
        """,
    ),
    family(
        "API, editing a row: caseworkers and coordinators (2)",
        "200/404  403  200/404  -  403  403  403  401",
        """
        PATCH same-persons-detail
        """,
    ),
    family(
        "API, editing a row: caseworkers and coordinators (3)",
        "400/404  403/404  400/404  -  403  403  403  401",
        """
        PATCH transcripts-detail
        """,
    ),
    family(
        "API, editing a row: nobody's (a key nobody has)",
        "404  403  404  -  403  403  403  401",
        """
        PATCH uploads-detail
        """,
    ),
    family(
        "API, editing a row: staff (2)",
        "400/404  400/404  400/404  -  403  403  403  401",
        """
        PATCH case-members-detail
        """,
    ),
    family(
        "API, verbs: staff",
        "400/404  400/404  400/404  -  403  403  403  401",
        """
        POST deadlines-close
        POST tasks-close
        POST submissions-reply
        POST joint-changes-undo
        """,
    ),
    family(
        "API, verbs: staff, on rows researchers read too",
        "400/404  400/404  400/404  -  403/404  403  403  401",
        """
        POST detentions-{continue-as,extend,end}
        POST proceedings-{appeal,change-defendants,international}
        POST charges-{move-on,reclassify}
        POST hearings-{adjourn,cancel,hold,postpone,schedule,violation}
        """,
    ),
    family(
        "API, verbs: caseworkers and coordinators",
        "400/404  403/404  400/404  -  403  403  403  401",
        """
        POST witnesses-{correct,protect}
        POST testimonies-{submit,request-changes,verify,withdraw-publication}
        POST evidence-files-share
        """,
    ),
    family(
        "API, verbs: caseworkers and coordinators, on rows researchers read too",
        "400/404  403/404  400/404  -  403/404  403  403  401",
        """
        POST persons-merge
        POST disagreements-{choose,take-back}
        """,
    ),
    family(
        "API, verbs: coordinators",
        "403/404  403/404  400/404  -  403  403  403  401",
        """
        POST testimonies-publish
        POST evidence-files-{hold,release}
        """,
    ),
    family(
        "API, verbs: whoever handed it in",
        "403/404  403/404  403/404  -  403  403  403  401",
        """
        POST testimonies-take-back
        """,
    ),
    family(
        "API, verbs: caseworkers and coordinators (2)",
        "200/404  403/404  200/404  -  403  403  403  401",
        """
        POST translations-check
        POST transcripts-check
        """,
    ),
    family(
        "API, verbs: nobody's (a key nobody has)",
        "404  404  404  -  404  404  404  401",
        """
        POST notifications-acknowledge
        POST notifications-snooze
        """,
    ),
    family(
        "API, verbs: caseworkers and coordinators (3)",
        "400/404  403  400/404  -  403  403  403  401",
        """
        POST merges-undo
        """,
    ),
    family(
        "API, verbs: custodians",
        "403/404  403/404  403/404  400/404  403  403  403  401",
        """
        POST witnesses-reveal
        """,
    ),
    family(
        "API, verbs: caseworkers and coordinators (4)",
        "400  403  400  -  403  403  403  401",
        """
        POST consents-withdraw
        """,
    ),
    family(
        "API, verbs: nobody's (a key nobody has) (2)",
        "404  403  404  -  403  403  403  401",
        """
        POST uploads-finish
        """,
    ),
    family(
        "API, verbs: lawyers and coordinators",
        "403/404  400/404  400/404  -  403  403  403  401",
        """
        POST deadlines-{accept-recomputed,keep}
        """,
    ),
    family(
        "API, deleting: nobody's (a key nobody has)",
        "404  403  404  -  403  403  403  401",
        """
        DELETE uploads-detail
        """,
    ),
    family(
        "API, one's own and the feed: every role",
        "200  200  200  -  200  200  200  401",
        """
        GET api-tokens
        GET api-me
        GET api-schema
        GET api-docs
        """,
    ),
    family(
        "API, one's own and the feed: caseworkers and coordinators",
        "200  403  200  -  403  403  403  401",
        """
        GET api-intake-candidates
        GET api-intake-likely
        GET api-intake-drafts
        """,
    ),
    family(
        "API, one's own and the feed: nobody's (a key nobody has)",
        "404  403  404  -  403  403  403  401",
        """
        GET api-intake-draft
        POST api-intake-restore
        """,
    ),
    family(
        "API, search: staff and researchers, who say what for",
        "400  400  400  -  400  403  403  401",
        """
        GET api-search
        """,
    ),
    family(
        "API, changes: staff and researchers",
        "200  200  200  -  200  403  403  401",
        """
        GET api-changes
        """,
    ),
    family(
        "API, one's own: a token is made by whoever is signed in, and says for what",
        "400  400  400  -  400  400  400  401",
        """
        POST api-tokens
        """,
    ),
    family(
        "API, one's own and the feed: nobody's (a key nobody has) (2)",
        "404  404  404  -  404  404  404  401",
        """
        DELETE api-token
        """,
    ),
    family(
        "API, one's own and the feed: nobody's (a key nobody has) (3)",
        "404  404  404  -  404  404  404  404",
        """
        GET calendar-feed
        """,
    ),
    family(
        "API, one's own and the feed: caseworkers and coordinators (2)",
        "400  403  400  -  403  403  403  401",
        """
        POST api-intake
        """,
    ),
    family(
        "Accounts: what administrators do to one",
        "404  404  404  -  404  200  404  302",
        """
        GET admin:people_user_{invite_again, withdraw_invitation, ask_role, ask_reset, lock_account, unlock_account}
        GET two_person
        GET lockdown
        """,
    ),
    family(
        "Accounts: a custodian is asked for about somebody who may be one",
        "404  404  404  404  404  200  404  302",
        """
        GET admin:people_user_ask_custodian
        """,
    ),
    family(
        "Accounts: what a colleague can see is told to administrators, and to coordinators of a desk in common",
        "404  404  404  -  404  200  404  302",
        """
        GET colleague
        """,
    ),
    family(
        "Grants: the end of one is moved by administrators, and by coordinators of its desk",
        "404  404  404  -  404  200  403  302",
        """
        GET admin:people_membership_extend_grant
        """,
    ),
    family(
        "Grants: those of a desk",
        "404  404  200  -  404  200  200  302",
        """
        GET grants
        GET desk_grants
        """,
    ),
    family(
        "Grants: to give one; auditors read",
        "404  404  200  -  404  200  403  302",
        """
        GET give_grant
        """,
    ),
    family(
        "Break-glass: coordinators, and auditors to read",
        "404  404  200  -  404  404  200  302",
        """
        GET break_glass
        """,
    ),
    family(
        "Who can see a row: whoever may change it",
        "200/404  404  200/404  -  404  404  404  302",
        """
        GET who_sees
        """,
    ),
    family(
        "The trail: whether it is whole",
        "404  404  404  -  404  404  200  302",
        """
        GET audit_chain
        """,
    ),
    family(
        "Signing in: for strangers; whoever is in goes home",
        "302  302  302  -  302  302  302  200",
        """
        GET account_login
        """,
    ),
    family(
        "Signing in: the steps between, and out; everybody is led on",
        "302  302  302  -  302  302  302  302",
        """
        GET mfa_login_webauthn
        GET mfa_authenticate
        GET no_role
        GET second_factor
        POST account_logout
        POST end_other_sessions
        """,
    ),
    family(
        "Signing in: links of mails that are no longer good",
        "410  410  410  -  410  410  410  410",
        """
        GET invitation
        GET new_passphrase
        """,
    ),
    family(
        "Signing in: a forgotten passphrase",
        "200  200  200  -  200  200  200  200",
        """
        GET account_reset_password
        """,
    ),
    family(
        "One's own account",
        "200  200  200  -  200  200  200  302",
        """
        GET my_account
        GET change_passphrase
        GET add_passkey
        GET add_app
        POST renew_recovery_codes
        """,
    ),
    family(
        "Accounts, grants, break-glass: nobody's (a key nobody has)",
        "404  404  404  -  404  404  404  302",
        """
        POST end_session
        POST remove_factor
        POST recovery_codes_shown
        POST decide_two_person
        GET grant
        GET extend_grant
        GET end_grant
        GET opening
        POST end_opening
        POST review_opening
        """,
    ),
    family(
        "API, saved searches: staff and researchers",
        "200  200  200  -  200  403  403  401",
        """
        GET api-saved-searches
        """,
    ),
    family(
        "API, saved searches: staff and researchers, with nothing said",
        "400  400  400  -  400  403  403  401",
        """
        POST api-saved-searches
        """,
    ),
    family(
        "API, saved searches: nobody's (a key nobody has)",
        "404  404  404  -  404  403  403  401",
        """
        {GET,PATCH,DELETE} api-saved-search
        GET api-search-news
        POST api-search-{pause,resume,restore}
        """,
    ),
    family(
        "API, webhooks: coordinators and researchers",
        "403  403  200  -  200  403  403  401",
        """
        GET api-webhooks
        """,
    ),
    family(
        "API, webhooks: nobody's (a key nobody has)",
        "403  403  404  -  404  403  403  401",
        """
        GET api-webhook
        GET api-webhook-deliveries
        POST api-webhook-{ping,resend}
        """,
    ),
    family(
        "Exports: staff",
        "200  200  200  -  404  404  404  302",
        """
        GET exports
        GET new_export
        """,
    ),
    family(
        "Exports: nobody's (a key nobody has)",
        "404  404  404  -  404  404  404  302",
        """
        GET export
        GET export_state
        GET export_file
        POST decide_export
        POST end_export
        """,
    ),
    family(
        "Exports over the API: staff and researchers",
        "200  200  200  -  200  403  403  401",
        """
        GET api-exports
        GET api-export-kinds
        """,
    ),
    family(
        "Exports over the API: asking says for what",
        "400  400  400  -  400  403  403  401",
        """
        POST api-exports
        """,
    ),
    family(
        "Exports over the API: nobody's (a key nobody has)",
        "404  404  404  -  404  403  403  401",
        """
        GET api-export
        DELETE api-export
        GET api-export-file
        """,
    ),
    family(
        "Imports, pages: caseworkers and coordinators",
        "200  404  200  -  404  404  404  302",
        """
        GET imports
        GET new_import
        """,
    ),
    family(
        "Imports, pages of one: caseworkers and coordinators",
        "200/404  404  200/404  -  404  404  404  302",
        """
        GET one_import
        GET import_columns
        GET import_errors
        """,
    ),
    family(
        "Imports, acts on one: caseworkers and coordinators",
        "302/404  404  302/404  -  404  404  404  302",
        """
        GET undo_import
        POST read_import
        POST decide_rows
        POST act_on_import
        """,
    ),
    family(
        "Imports, acts on one: caseworkers and coordinators (2)",
        "422/404  404  422/404  -  404  404  404  302",
        """
        POST check_import
        """,
    ),
    family(
        "Imports, pages: nobody's (without saying of which)",
        "404  404  404  -  404  404  404  302",
        """
        GET import_progress
        """,
    ),
    family(
        "Imports, API: lists",
        "200  403  200  -  403  403  403  401",
        """
        GET imports-list
        """,
    ),
    family(
        "Imports, API: a file that is not there",
        "400  403  400  -  403  403  403  401",
        """
        POST imports-list
        """,
    ),
    family(
        "Imports, API: one",
        "200/404  403  200/404  -  403  403  403  401",
        """
        GET imports-detail
        GET imports-rows
        GET imports-errors
        POST imports-discard
        """,
    ),
    family(
        "Imports, API: acts that need more",
        "400/404  403  400/404  -  403  403  403  401",
        """
        POST imports-decide
        """,
    ),
    family(
        "Imports, API: acts on what a colleague had checked",
        "403/404  403  403/404  -  403  403  403  401",
        """
        POST imports-run
        """,
    ),
    family(
        "Imports, API: acts out of their time",
        "409/404  403  409/404  -  403  403  403  401",
        """
        POST imports-undo
        POST imports-cancel
        """,
    ),
    family(
        "Imports, API: the check",
        "200/404  403  200/404  -  403  403  403  401",
        """
        POST imports-check
        """,
    ),
]
