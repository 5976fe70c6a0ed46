import json
from datetime import datetime
from decimal import Decimal

order = {"at": datetime(2026, 11, 24), "total": Decimal("9.50"), "ids": {2, 1}}
print(json.dumps(order))
