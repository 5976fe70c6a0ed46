from sqlalchemy import ForeignKey, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship, sessionmaker


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]
    entries: Mapped[list["Entry"]] = relationship()


class Entry(Base):
    __tablename__ = "entries"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[int] = mapped_column(ForeignKey("accounts.id"))


engine = create_engine("sqlite:///bank.db")
Base.metadata.create_all(engine)
Session = sessionmaker(engine)
with Session.begin() as session:
    session.merge(Account(id=1, email="dana@example.com"))
