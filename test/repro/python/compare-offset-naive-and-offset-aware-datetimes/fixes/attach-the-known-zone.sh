sed -i 's/datetime.now()/datetime(2026, 11, 24, 12, 30).replace(tzinfo=timezone.utc)/' due.py
bash "$REPRO/error.sh"
