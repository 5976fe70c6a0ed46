import os

from sqlalchemy import create_engine, text
from sqlalchemy.pool import QueuePool

engine = create_engine("sqlite:///bank.db", poolclass=QueuePool, pool_size=int(os.environ.get("POOL", "2")), max_overflow=0,
                       pool_timeout=float(os.environ.get("TIMEOUT", "0.5")))
kept = []
for request in range(int(os.environ.get("REQUESTS", "5"))):
    connection = engine.connect()
    connection.execute(text("select 1"))
    kept.append(connection)  # never closed
print("served", len(kept), engine.pool.status())
