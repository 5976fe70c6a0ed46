cat > shop/pricing.py <<'PY'
from __future__ import annotations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shop.models import Order


def discount(order: Order):
    return order.price * 0.9
PY
bash "$REPRO/error.sh"
