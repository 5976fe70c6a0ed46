set -e
sed -i 's/>= 99.0.0/>= 1.0.0/' main.tf
bash "$REPRO/error.sh"
