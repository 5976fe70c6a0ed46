sed -i 's/^df\[df.qty > 0\]\["state"\]/df[df.qty > 0].loc[:, "state"]/' state.py
bash "$REPRO/error.sh"
