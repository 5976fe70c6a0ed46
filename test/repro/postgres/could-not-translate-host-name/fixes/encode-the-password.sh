# psql takes what follows the first @ for the host; here nothing listens, so the name was understood
PASSWORD='p@ss' bash "$REPRO/error.sh" "localhost" "$PORT" 2>&1 | grep -q 'could not translate host name "ss@localhost"' || exit 1
PASSWORD=$(node -p "encodeURIComponent('p@ss')") bash "$REPRO/error.sh" localhost "$PORT" 2>&1 | grep -m1 'Connection refused'
