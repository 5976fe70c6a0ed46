sed -i 's/input = "api"/count = 0/' main-old.tf
bash "$REPRO/error.sh"
