sed -i 's/"api"/jsonencode("api")/' main.tf
bash "$REPRO/error.sh"
