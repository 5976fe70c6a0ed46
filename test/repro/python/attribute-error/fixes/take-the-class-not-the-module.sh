sed -i 's/^import datetime/from datetime import datetime/' invoice.py
bash "$REPRO/error.sh"
