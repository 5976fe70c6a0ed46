set -e
sed -i 's|"os"|_ "os"|' main.go
bash "$REPRO/error.sh"
