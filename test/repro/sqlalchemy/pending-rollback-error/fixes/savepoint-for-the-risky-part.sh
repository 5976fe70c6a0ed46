cat > load.py <<'PY'
from models import Account, Session

with Session() as session:
    for email in (None, "dana@example.com"):
        try:
            with session.begin_nested():
                session.add(Account(email=email))
        except Exception as error:
            print("left out:", type(error).__name__)
    session.commit()
    print("saved")
PY
bash "$REPRO/error.sh"
