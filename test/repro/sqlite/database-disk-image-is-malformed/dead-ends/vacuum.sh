bash make.sh
sqlite3 app.db VACUUM
python3 report.py
