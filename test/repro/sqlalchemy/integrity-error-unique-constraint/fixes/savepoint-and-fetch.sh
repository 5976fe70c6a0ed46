cat > sign_up.py <<'PY'
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from models import Account, Session

with Session() as session:
    try:
        with session.begin_nested():
            session.add(Account(email="dana@example.com"))
    except IntegrityError:
        print(session.scalars(select(Account).filter_by(email="dana@example.com")).one().id)
PY
bash "$REPRO/error.sh"
