"""What a web process holds before anybody asks: each of its workers holds it once more."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOADED = "import json, sys, config.wsgi; print(json.dumps(sorted(sys.modules)))"


def test_a_web_process_has_loaded_every_view_and_nothing_that_few_requests_need():
    told = subprocess.run(
        [sys.executable, "-c", LOADED],
        cwd=ROOT,
        env=os.environ | {"DJANGO_SETTINGS_MODULE": "config.settings.test"},
        stdout=subprocess.PIPE,
        check=True,
    )

    loaded = set(json.loads(told.stdout.splitlines()[-1]))

    assert {"config.urls", "config.api_router", "exchange.api.imports"} <= loaded
    assert loaded & {"numpy", "openpyxl", "pandas", "pyarrow", "pypinyin.phrases_dict", "redis", "valkey"} == set()
