touch app.db
bash "$REPRO/error.sh"
