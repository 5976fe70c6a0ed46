from models import Account, Session, engine

with Session(engine) as session:
    session.add(Account())
    session.commit()
print("saved")
