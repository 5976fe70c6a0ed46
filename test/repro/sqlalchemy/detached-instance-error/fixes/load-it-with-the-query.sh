sed -i 's/^from models/from sqlalchemy.orm import selectinload\nfrom models/; s/session.get(Account, 1)/session.get(Account, 1, options=[selectinload(Account.entries)])/' report.py
bash "$REPRO/error.sh"
