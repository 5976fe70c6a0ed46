bash "$REPRO/error.sh" "ALTER ROLE shop PASSWORD 'another'"
