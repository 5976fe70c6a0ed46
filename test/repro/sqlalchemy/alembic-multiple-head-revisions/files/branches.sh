# two branches each added a revision on top of the same one
python3 -m alembic init -t generic migrations > /dev/null
sed -i 's#^sqlalchemy.url.*#sqlalchemy.url = sqlite:///bank.db#' alembic.ini
python3 -m alembic revision -m base --rev-id aa11 > /dev/null
python3 -m alembic revision -m invoices --rev-id bb22 --head aa11 > /dev/null
python3 -m alembic revision -m refunds --rev-id cc33 --head aa11 --splice > /dev/null
