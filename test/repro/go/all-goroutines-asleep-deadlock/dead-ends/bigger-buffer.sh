# Two fit, three come.
sed -i 's|make(chan int)|make(chan int, 2)|' main.go
bash "$REPRO/error.sh"
