from datetime import datetime, timezone

due = datetime.fromisoformat("2026-11-24T12:00:00+00:00")
now = datetime.now()
print(due < now)
