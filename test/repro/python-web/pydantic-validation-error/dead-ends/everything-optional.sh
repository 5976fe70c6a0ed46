# Optional without a default is still required
sed -i 's/sku: str/sku: str | None/; s/qty: int/qty: int | None/' order.py
bash "$REPRO/error.sh"
