sed -i 's/^order = \(.*\)/class Order: pass\norder = Order()\norder.__dict__.update(\1)/; s/dumps(order)/dumps(order.__dict__)/' answer.py
bash "$REPRO/error.sh"
