cat > sign_up.py <<'PY'
from sqlalchemy.dialects.sqlite import insert
from models import Account, Session

with Session.begin() as session:
    stmt = insert(Account).values(email="dana@example.com", name="Dana")
    session.execute(stmt.on_conflict_do_update(index_elements=[Account.email], set_={"name": stmt.excluded.name}))
PY
bash "$REPRO/error.sh"
