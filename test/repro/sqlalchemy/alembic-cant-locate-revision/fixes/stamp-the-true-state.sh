bash newer_database.sh
python3 -m alembic stamp --purge aa11 && python3 -m alembic upgrade head
