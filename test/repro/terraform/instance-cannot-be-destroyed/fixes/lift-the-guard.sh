set -e
sed -i 's/prevent_destroy = true/prevent_destroy = false/' main.tf
bash "$REPRO/error.sh" apply -auto-approve
