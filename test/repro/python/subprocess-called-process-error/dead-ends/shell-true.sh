sed -i 's/check=True/check=True, shell=True/' backup.py
bash "$REPRO/error.sh"
