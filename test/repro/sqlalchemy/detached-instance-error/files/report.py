from models import Account, Session

with Session() as session:
    account = session.get(Account, 1)
print(len(account.entries))
