sed -i 's#"config/#"/Users/dana/report/config/#' report/main.py
bash "$REPRO/error.sh"
