sed -i 's|^func main() {|&\n\tdefer func() { fmt.Println(recover()) }()|' main.go
bash "$REPRO/error.sh"
