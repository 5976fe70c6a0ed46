bash branches.sh
sed -i "s/^down_revision.*/down_revision = 'bb22'/" migrations/versions/cc33_refunds.py
python3 -m alembic upgrade head && test "$(python3 -m alembic heads | wc -l)" -eq 1
