# both requests ask first; then both insert
cat > sign_up.py <<'PY'
from sqlalchemy import select
from models import Account, Session

query = select(Account).where(Account.email == "new@example.com")
with Session() as one, Session() as two:
    free = one.scalar(query) is None, two.scalar(query) is None
    one.rollback(), two.rollback()
    for session, is_free in zip((one, two), free):
        if is_free:
            session.add(Account(email="new@example.com"))
            session.commit()
PY
bash "$REPRO/error.sh"
