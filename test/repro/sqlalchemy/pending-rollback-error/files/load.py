from models import Account, Session

with Session() as session:
    for email in (None, "dana@example.com"):
        try:
            session.add(Account(email=email))
            session.flush()
        except Exception as error:
            last = error
    session.commit()
    print("saved")
