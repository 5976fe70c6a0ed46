sed -i 's/datetime.now()/datetime.now(timezone.utc)/' due.py
bash "$REPRO/error.sh"
