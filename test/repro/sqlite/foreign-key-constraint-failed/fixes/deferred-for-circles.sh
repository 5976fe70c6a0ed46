bash "$REPRO/error.sh" BEGIN 'PRAGMA defer_foreign_keys = ON' 'INSERT INTO orders VALUES (4711)' 'INSERT INTO users VALUES (4711)' COMMIT
