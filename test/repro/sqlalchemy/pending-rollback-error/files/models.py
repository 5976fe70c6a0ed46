from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]


engine = create_engine("sqlite:///bank.db", pool_pre_ping=True)
Base.metadata.create_all(engine)
Session = sessionmaker(engine)
