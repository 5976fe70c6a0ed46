MODULE=app.main:app timeout 20 bash "$REPRO/error.sh" --app-dir src > log 2>&1 || true
cat log; grep -c 'Started server process' log
