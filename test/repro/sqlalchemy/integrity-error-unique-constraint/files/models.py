from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str | None]


engine = create_engine("sqlite:///bank.db")
Base.metadata.create_all(engine)
Session = sessionmaker(engine)
with Session.begin() as session:
    if session.scalar(select(Account)) is None:
        session.add(Account(email="dana@example.com"))
