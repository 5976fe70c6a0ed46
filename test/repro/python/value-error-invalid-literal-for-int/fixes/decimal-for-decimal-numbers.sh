sed -i 's/^import sys/import sys\nfrom decimal import Decimal/; s/int(/Decimal(/' qty.py
bash "$REPRO/error.sh"
