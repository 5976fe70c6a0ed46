PREPARE='chmod 777 . && chmod 666 app.db' bash "$REPRO/error.sh"
