from app.models import Account
from models import Account as Same

print(Account.__table__ is Same.__table__)
