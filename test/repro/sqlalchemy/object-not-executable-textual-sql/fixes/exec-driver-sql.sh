sed -i 's/execute(sql)/exec_driver_sql(sql)/' count.py
bash "$REPRO/error.sh"
