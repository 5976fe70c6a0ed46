import sys

from pydantic import BaseModel


class Order(BaseModel):
    sku: str
    qty: int
    note: str | None


print(Order.model_validate_json(sys.argv[1]))
