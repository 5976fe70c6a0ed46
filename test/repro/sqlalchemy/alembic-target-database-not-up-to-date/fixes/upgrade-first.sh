bash pending.sh
python3 -m alembic upgrade head && python3 -m alembic revision --autogenerate -m next
