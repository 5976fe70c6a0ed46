sed -i 's/^        print("order", n)/        try:\n            print("order", n)\n        except BrokenPipeError:\n            print("order", n)/' orders.py
bash "$REPRO/error.sh"
