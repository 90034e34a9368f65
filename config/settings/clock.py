"""What runs by itself and when, and how it is handed to the workers."""

from datetime import timedelta

from celery.schedules import crontab

# The broker carries ids, never content. Redis forgets nothing we need: reminders live in PostgreSQL.
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
# Otherwise the pool of connections is closed and opened anew twice a task, which takes longer than most tasks.
CELERY_DB_REUSE_MAX = 10_000  # tasks
CELERY_TASK_SOFT_TIME_LIMIT = 240  # seconds
CELERY_TASK_TIME_LIMIT = 300
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": 600,
    "unacked_restore_interval": 10,
    "unacked_restore_throttle": 1,
}
CELERY_TIMEZONE = "UTC"
CELERY_BEAT_SCHEDULER = "config.beat:BeatingScheduler"
SWEEP_EVERY = timedelta(seconds=30)
TIMER_EVERY = timedelta(minutes=5)  # deploy/arasha-sweep.timer
PLANNING_EVERY = timedelta(days=1)
SEAL_EVERY = timedelta(seconds=30)
SETTLE_EVERY = timedelta(minutes=1)
# A ring waits for a worker as long as it is news; the next one is on its way.
RING = {"expires": SWEEP_EVERY.total_seconds()}
CELERY_BEAT_SCHEDULE = {
    "sweep-reminders": {"task": "cases.tasks.sweep_reminders", "schedule": SWEEP_EVERY, "options": RING},
    "sweep-exchange": {"task": "exchange.tasks.sweep_exchange", "schedule": SWEEP_EVERY, "options": RING},
    "tidy-exchange": {"task": "exchange.tasks.tidy_exchange", "schedule": crontab(hour=21, minute=50)},
    "seal-trail": {"task": "cases.tasks.seal_trail", "schedule": SEAL_EVERY, "options": RING},
    "anchor-trail": {"task": "people.tasks.anchor_trail", "schedule": crontab(hour=20, minute=30)},
    "verify-trail": {"task": "people.tasks.verify_trail", "schedule": crontab(hour=22, minute=30)},
    "forget-addresses": {"task": "people.tasks.forget_client_addresses", "schedule": crontab(hour=21, minute=30)},
    "suspect-duplicates": {"task": "people.tasks.suspect_duplicates", "schedule": crontab(hour=21, minute=0)},
    "forget-attempts": {"task": "people.tasks.forget_attempts", "schedule": crontab(hour=21, minute=40)},
    "forget-sent-once": {"task": "people.tasks.forget_sent_once", "schedule": crontab(hour=21, minute=30)},
    "tidy-evidence": {"task": "sources.tasks.tidy_evidence", "schedule": timedelta(minutes=10)},
    "end-packets": {"task": "cases.tasks.end_packets", "schedule": timedelta(minutes=10)},
    "verify-evidence": {"task": "sources.tasks.verify_sample", "schedule": crontab(hour=22, minute=0)},
    "go-on-with-imports": {
        "task": "exchange.tasks.go_on_with_imports",
        "schedule": timedelta(minutes=1),
        "options": {"expires": 60},
    },
    "warn-of-ending-tokens": {"task": "cases.tasks.warn_of_ending_tokens", "schedule": crontab(minute=15)},
    "tidy-intake": {"task": "cases.tasks.tidy_intake", "schedule": crontab(hour=21, minute=30)},
    "tend-exports": {"task": "exchange.tasks.tend_exports", "schedule": timedelta(minutes=1), "options": RING},
    "plan-reminders": {"task": "cases.tasks.plan_reminders", "schedule": crontab(hour=20, minute=0)},  # 01:00 in Almaty
    "settle-changes": {
        "task": "exchange.tasks.settle_changes",
        "schedule": SETTLE_EVERY,
        "options": {"expires": SETTLE_EVERY.total_seconds()},
    },
    "settle-whole": {"task": "exchange.tasks.settle_whole", "schedule": crontab(minute=7)},
}
