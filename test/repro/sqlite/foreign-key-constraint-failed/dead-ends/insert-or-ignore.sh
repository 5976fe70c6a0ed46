bash "$REPRO/error.sh" 'INSERT OR IGNORE INTO orders VALUES (4711)'
