set -e
sed -i '/total := 0/d' main.go
bash "$REPRO/error.sh"
