import os

from sqlalchemy.engine import make_url

url = make_url(os.environ["DATABASE_URL"])
print(url.get_dialect().name)
