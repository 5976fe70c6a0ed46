bash "$REPRO/error.sh" -c deadlock_timeout=4s
