#!/bin/sh
# The database roles of Arasha: arasha_owner keeps the tables and migrates; arasha_app runs web, worker and clock;
# arasha_vault owns the vault, and nobody logs in as it; arasha_backup reads everything, for dumps. Run once as a superuser, before the first migration; the postgres
# container does so when its volume is new. Where the server is another, from any machine with psql:
#   PGHOST=… PGUSER=postgres POSTGRES_DB=arasha ARASHA_OWNER_PASSWORD=… ARASHA_APP_PASSWORD=… \
#   ARASHA_BACKUP_PASSWORD=… sh deploy/roles.sh
set -eu
: "${ARASHA_OWNER_PASSWORD:?set it}" "${ARASHA_APP_PASSWORD:?set it}" "${ARASHA_BACKUP_PASSWORD:?set it}"
# Passwords come from the environment: a command line is read by every user of the machine.
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-${PGUSER:-postgres}}" \
    --dbname "${POSTGRES_DB:-arasha}" <<'SQL'
\getenv owner_password ARASHA_OWNER_PASSWORD
\getenv app_password ARASHA_APP_PASSWORD
\getenv backup_password ARASHA_BACKUP_PASSWORD
select current_database() as database \gset
select format('create role %I login', name) from unnest(array['arasha_owner', 'arasha_app', 'arasha_backup']) name
where to_regrole(name) is null \gexec
select 'create role arasha_vault nologin' where to_regrole('arasha_vault') is null \gexec
alter role arasha_owner login nosuperuser nobypassrls nocreaterole nocreatedb password :'owner_password';
alter role arasha_app login nosuperuser nobypassrls nocreaterole nocreatedb password :'app_password';
alter role arasha_backup login nosuperuser nobypassrls nocreaterole nocreatedb password :'backup_password';
alter role arasha_vault nologin nosuperuser;
grant arasha_vault to arasha_owner;
revoke arasha_vault, arasha_owner from arasha_app, arasha_backup;
alter database :"database" owner to arasha_owner;
alter schema public owner to arasha_owner;
revoke create on schema public from public;
SQL
