sed -i 's/reshape(3, 4)/reshape(3, 4).astype(float)/' shares.py
bash "$REPRO/error.sh"
