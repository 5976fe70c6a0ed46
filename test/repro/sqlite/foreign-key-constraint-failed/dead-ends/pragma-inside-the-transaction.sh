bash "$REPRO/error.sh" BEGIN 'PRAGMA foreign_keys=OFF' 'INSERT INTO orders VALUES (4711)' COMMIT
