sed -i 's/execute(sql)/execute(text(sql))/' count.py
bash "$REPRO/error.sh"
