"""The Python that production runs: the packages of its image, and none that are here for tests alone. Several load such
a package where they find it (the REST framework ``requests``, Django's test tools ``jinja2``), for memory and time."""

import os
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AT = ROOT / "var" / "production-packages"


@cache
def python() -> str:
    """Its path. Installed as the Dockerfile does, at the first call anew; kept for the next run."""
    env = os.environ | {"UV_PROJECT_ENVIRONMENT": str(AT)}
    subprocess.run(
        [os.environ.get("UV", "uv"), "sync", "--frozen", "--no-dev", "--quiet"], cwd=ROOT, env=env, check=True
    )
    return str(AT / "bin" / "python")
