set -e
sed -i 's/prevent_destroy = true/&\n    ignore_changes = [triggers_replace]/' main.tf
bash "$REPRO/error.sh"
