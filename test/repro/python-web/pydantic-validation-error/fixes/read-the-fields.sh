bash "$REPRO/error.sh" '{"sku": "A1", "qty": 2, "note": null}'
