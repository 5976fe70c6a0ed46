bash branches.sh
python3 -m alembic merge -m 'merge heads' heads && python3 -m alembic upgrade head
