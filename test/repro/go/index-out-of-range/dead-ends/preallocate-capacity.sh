sed -i 's|cols := strings.Split(line, ";")|cols := append(make([]string, 0, 100), strings.Split(line, ";")...)|' main.go
bash "$REPRO/error.sh"
