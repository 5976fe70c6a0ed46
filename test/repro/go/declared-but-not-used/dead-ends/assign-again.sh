sed -i 's|total := 0|&\n\ttotal = 1|' main.go
bash "$REPRO/error.sh"
