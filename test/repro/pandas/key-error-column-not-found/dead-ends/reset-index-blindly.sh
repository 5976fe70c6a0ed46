# qty is a key of the group; drop=True throws it away
cat > report.py <<'PY'
import pandas as pd
df = pd.DataFrame({"sku": ["A1", "B2"], "qty": [2, 5], "price": [1, 1]}).groupby("qty").sum(numeric_only=True)
print(df.reset_index(drop=True)[["qty", "price"]])
PY
bash "$REPRO/error.sh"
