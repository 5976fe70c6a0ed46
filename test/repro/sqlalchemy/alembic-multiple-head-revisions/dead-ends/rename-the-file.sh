bash branches.sh
mv migrations/versions/cc33_refunds.py migrations/versions/zz99_refunds.py
python3 -m alembic upgrade head
