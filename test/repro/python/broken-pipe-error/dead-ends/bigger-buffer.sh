sed -i 's/^main()/sys.stdout = open(1, "w", buffering=1 << 20)\nmain()/' orders.py
bash "$REPRO/error.sh"
