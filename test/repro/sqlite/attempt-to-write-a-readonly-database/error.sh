chmod 755 .. .
python3 -c 'import sqlite3; sqlite3.connect("app.db").execute("CREATE TABLE users (email)")'
chmod 444 app.db && chmod 555 .
[ -n "$PREPARE" ] && eval "$PREPARE"
bash as_user.sh python3 add.py "${1:-app.db}"
