bash pending.sh
python3 -m alembic revision --autogenerate -m next
