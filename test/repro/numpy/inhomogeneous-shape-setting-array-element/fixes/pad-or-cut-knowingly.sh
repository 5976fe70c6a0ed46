sed -i 's/^print.*/out = np.full((len(rows), max(map(len, rows))), np.nan)\nfor i, row in enumerate(rows):\n    out[i, : len(row)] = row\nprint(out.shape)/' matrix.py
bash "$REPRO/error.sh"
