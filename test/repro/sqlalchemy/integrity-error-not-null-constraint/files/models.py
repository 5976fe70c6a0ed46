import os

from sqlalchemy import create_engine, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(nullable=False)


engine = create_engine("sqlite:///bank.db")
with engine.begin() as connection:  # the table as a migration made it
    connection.execute(text("CREATE TABLE IF NOT EXISTS accounts (id INTEGER PRIMARY KEY, email VARCHAR NOT NULL)"))
