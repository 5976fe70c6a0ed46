sed -i 's|source = .*|&\n  depends_on = []|' main.tf
bash "$REPRO/error.sh"
