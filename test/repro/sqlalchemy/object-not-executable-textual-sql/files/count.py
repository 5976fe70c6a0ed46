from sqlalchemy import create_engine, text

with create_engine("sqlite://").connect() as connection:
    sql = "SELECT 1 AS answer"
    print(connection.execute(sql).scalar())
