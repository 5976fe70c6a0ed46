bash "$REPRO/error.sh" ROLLBACK
