sed -i 's/^}/  lifecycle {\n    ignore_changes = [inputs]\n  }\n}/' main.tf
bash "$REPRO/error.sh"
