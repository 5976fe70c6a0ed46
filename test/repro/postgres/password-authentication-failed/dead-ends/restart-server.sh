# error.sh restarts the server before the login already; here once more
sed 's/^pg_stop.*/&\npg_stop \&\& pg_start/' "$REPRO/error.sh" > again.sh
bash again.sh
