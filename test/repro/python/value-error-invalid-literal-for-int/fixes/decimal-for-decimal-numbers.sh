sed -i 's/^import sys/import sys\nfrom decimal import Decimal/; s/\bint(/Decimal(/' qty.py
bash "$REPRO/error.sh"
