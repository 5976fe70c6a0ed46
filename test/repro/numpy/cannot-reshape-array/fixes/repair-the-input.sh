sed -i 's/a.reshape(3, 4)/a[: a.size \/\/ 4 * 4].reshape(-1, 4)/' rows.py
bash "$REPRO/error.sh"
