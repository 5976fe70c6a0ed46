set -e
sed -i 's|total := 0|rate, _ := loadRate("EUR")|; s|"done"|"done", rate|' main.go
bash "$REPRO/error.sh"
