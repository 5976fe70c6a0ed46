export PREPARE='chmod 777 . && chmod 666 app.db'
bash "$REPRO/error.sh" 'file:app.db?mode=ro' > /dev/null 2>&1 && exit 1
rm app.db && bash "$REPRO/error.sh" 'file:app.db?mode=rw'
