# Fires less often: up to twenty runs.
sed -i 's/300_000/2_000_000/' main.go
go build -o app . || exit 1
for _ in $(seq 20); do GOMAXPROCS=1 ./app || break; done
