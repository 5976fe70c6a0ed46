sed -i 's/zones\[2\]/zones["2"]/' main.tf
bash "$REPRO/error.sh"
