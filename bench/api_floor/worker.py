"""Celery as it comes, with one task: what a worker takes before it knows anything of ours."""

import os

from celery import Celery
from redis import Redis

BROKER = os.environ["FLOOR_BROKER"]
app = Celery("floor", broker=BROKER, fixups=[])  # nor of Django
app.conf.task_default_queue = "floor"
app.conf.task_ignore_result = True
_redis = Redis.from_url(BROKER)


@app.task(name="count")
def count():
    _redis.incr("floor:counted")


if __name__ == "__main__":
    for _ in range(1000):
        count.delay()
