sed -i 's/execute(sql)/execute(str(sql))/' count.py
bash "$REPRO/error.sh"
