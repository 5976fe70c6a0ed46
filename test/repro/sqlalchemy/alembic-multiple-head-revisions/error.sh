bash branches.sh
python3 -m alembic upgrade head
