FROM python:3.12-slim-bookworm AS build
RUN pip install --no-cache-dir uv
ENV UV_LINK_MODE=copy UV_COMPILE_BYTECODE=1 UV_PYTHON_DOWNLOADS=never
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev
COPY . .
# The static files need settings but no secret: this key signs nothing and stays in the build stage.
RUN ARASHA_SECRET_KEY=$(head -c 48 /dev/urandom | base64 -w0) ARASHA_HOSTS=build.invalid \
    ARASHA_ORIGIN=https://build.invalid ARASHA_MAIL_FROM=build@build.invalid EMAIL_HOST=build.invalid \
    ARASHA_KEY_RING=/nonexistent ARASHA_EVIDENCE=/nonexistent DATABASE_URL=postgresql://build@build.invalid/build \
    REDIS_URL=redis://:build@build.invalid ARASHA_PROXY_NETWORKS=127.0.0.1/32 DJANGO_SETTINGS_MODULE=config.settings.production \
    .venv/bin/python manage.py collectstatic --noinput

FROM python:3.12-slim-bookworm
# The folder is there before the volume is: a new volume takes its owner from it.
RUN useradd --system --uid 10001 --create-home arasha \
    && install -d -o arasha -g arasha -m 700 /var/lib/arasha/evidence /var/lib/arasha/anchors
WORKDIR /app
COPY --from=build --chown=root:root /app /app
ENV PATH=/app/.venv/bin:$PATH PYTHONUNBUFFERED=1 DJANGO_SETTINGS_MODULE=config.settings.production
USER arasha
EXPOSE 8000
# No access log: the secret of a calendar feed stands in its address.
CMD ["granian", "--no-access-log", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "--workers", "2", "--blocking-threads", "4", "--respawn-failed-workers", "--http1-header-read-timeout", "10000", "--workers-kill-timeout", "60", "config.wsgi:application"]
