bash "$REPRO/error.sh" "SET client_encoding = 'LATIN1'"
