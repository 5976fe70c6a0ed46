python3 - <<'PY'
import shop
with shop.create_app().app_context():
    print(shop.currency())
PY
