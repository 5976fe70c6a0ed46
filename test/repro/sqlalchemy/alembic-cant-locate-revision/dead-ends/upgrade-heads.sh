bash newer_database.sh
python3 -m alembic upgrade heads
