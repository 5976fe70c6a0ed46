sed -i 's/m.sum(axis=1)/m.sum(axis=1)[:, np.newaxis]/' shares.py
bash "$REPRO/error.sh"
