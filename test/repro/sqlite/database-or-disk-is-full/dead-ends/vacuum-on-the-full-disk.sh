python3 -c 'import sqlite3; sqlite3.connect("app.db").execute("VACUUM")'
bash "$REPRO/error.sh"
