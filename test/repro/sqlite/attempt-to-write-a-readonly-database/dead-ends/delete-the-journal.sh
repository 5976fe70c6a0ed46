PREPARE='rm -f app.db-journal app.db-wal' bash "$REPRO/error.sh"
