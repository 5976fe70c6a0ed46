bash "$REPRO/error.sh" --innodb-lock-wait-timeout=500
