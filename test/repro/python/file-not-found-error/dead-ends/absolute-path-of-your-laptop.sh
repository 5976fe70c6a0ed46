sed -i 's#"config/#"/home/dana/report/config/#' report/main.py
bash "$REPRO/error.sh"
