python3 - <<'PY'
import threading
import shop
def work(app):
    with app.app_context():
        print(shop.currency())
thread = threading.Thread(target=work, args=(shop.create_app(),))
thread.start(); thread.join()
PY
