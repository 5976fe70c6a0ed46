from sqlalchemy import select

from models import Account, Session, engine

with Session(engine) as session:
    stmt = select(Account).where(Account.id == 7)
    print(session.execute(stmt).scalar_one())
