sed -i 's/^df\[df.qty > 0\]\["state"\]/df = df[df.qty > 0].copy()\ndf["state"]/' state.py
bash "$REPRO/error.sh" | grep open
