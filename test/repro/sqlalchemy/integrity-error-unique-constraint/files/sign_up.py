from models import Account, Session

with Session() as session:
    session.add(Account(email="dana@example.com", name="Dana"))
    session.commit()
