cat > shop/types.py <<'PY'
class Order:
    price = 100
PY
sed -i 's/^from shop.models/from shop.types/' shop/pricing.py
sed -i 's/^class Order:/from shop.types import Order as Base\n\nclass Order(Base):/' shop/models.py
bash "$REPRO/error.sh" && python3 -c 'import shop.pricing'
