python3 sign_up.py "${@:-INSERT INTO users (id) VALUES (9)}"
