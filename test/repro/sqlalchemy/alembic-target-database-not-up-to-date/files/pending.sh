# one revision that this database has not got yet
python3 -m alembic init -t generic migrations > /dev/null
sed -i 's#^sqlalchemy.url.*#sqlalchemy.url = sqlite:///bank.db#' alembic.ini
sed -i 's#^target_metadata = None#from sqlalchemy import MetaData\ntarget_metadata = MetaData()#' migrations/env.py
python3 -m alembic revision -m accounts > /dev/null
