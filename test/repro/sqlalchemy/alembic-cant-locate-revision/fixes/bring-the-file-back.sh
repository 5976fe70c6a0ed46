bash newer_database.sh
mv other-branch/bb22_invoices.py migrations/versions/
python3 -m alembic upgrade head
