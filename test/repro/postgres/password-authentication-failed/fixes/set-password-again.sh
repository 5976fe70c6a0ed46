bash "$REPRO/error.sh" new-one "ALTER ROLE shop PASSWORD 'new-one'"
