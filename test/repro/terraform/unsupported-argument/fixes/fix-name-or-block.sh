set -e
sed -i 's/inputs/input/' main.tf
bash "$REPRO/error.sh"
