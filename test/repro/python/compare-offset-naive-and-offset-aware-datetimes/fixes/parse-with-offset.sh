sed -i 's/datetime.now()/datetime.strptime("2026-11-24T13:00:00+0100", "%Y-%m-%dT%H:%M:%S%z")/' due.py
bash "$REPRO/error.sh"
