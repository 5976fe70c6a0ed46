bash "$REPRO/error.sh" 'INSERT INTO users VALUES (1)' 'INSERT INTO orders VALUES (1)' 'DELETE FROM orders WHERE user_id = 1' 'DELETE FROM users WHERE id = 1'
