# the database was migrated by newer code, whose revision is not here
python3 -m alembic init -t generic migrations > /dev/null
sed -i 's#^sqlalchemy.url.*#sqlalchemy.url = sqlite:///bank.db#' alembic.ini
python3 -m alembic revision -m accounts --rev-id aa11 > /dev/null
sed -i 's/^def upgrade.*/&\n    op.create_table("accounts", sa.Column("id", sa.Integer))/' migrations/versions/aa11_accounts.py
python3 -m alembic revision -m invoices --rev-id bb22 > /dev/null
python3 -m alembic upgrade head 2> /dev/null
mkdir other-branch && mv migrations/versions/bb22_invoices.py other-branch/
