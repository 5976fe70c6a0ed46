python3 sign_up.py "${@:-INSERT INTO users (email, name) VALUES ('a@example.com', 'Ann')}"
