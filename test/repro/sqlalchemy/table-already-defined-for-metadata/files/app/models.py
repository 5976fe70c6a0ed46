from sqlalchemy.orm import Mapped, mapped_column

from app.base import Base


class Account(Base):
    __tablename__ = "accounts"
    id: Mapped[int] = mapped_column(primary_key=True)
