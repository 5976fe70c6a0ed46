bash "$REPRO/error.sh" 'ALTER ROLE shop SUPERUSER'
