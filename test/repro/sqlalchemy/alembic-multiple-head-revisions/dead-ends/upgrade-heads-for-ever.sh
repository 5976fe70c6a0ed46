# both are applied, but a new revision still does not know where to go
bash branches.sh
python3 -m alembic upgrade heads && python3 -m alembic revision -m next
