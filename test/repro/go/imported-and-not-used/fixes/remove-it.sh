set -e
sed -i '/"os"/d' main.go
bash "$REPRO/error.sh"
