sed -i 's/^df\[df.qty > 0\]\["state"\]/df.loc[df.qty > 0, "state"]/' state.py
bash "$REPRO/error.sh" | grep open
