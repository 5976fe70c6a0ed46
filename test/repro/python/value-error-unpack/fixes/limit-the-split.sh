sed -i 's/split(",")/split(",", 1)/' parse.py
bash "$REPRO/error.sh"
