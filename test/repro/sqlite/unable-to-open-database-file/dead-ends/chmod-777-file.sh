touch app.db && chmod 777 app.db
bash "$REPRO/error.sh"
