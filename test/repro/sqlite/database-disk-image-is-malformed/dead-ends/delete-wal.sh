bash make.sh
rm -f app.db-wal app.db-shm
python3 report.py
