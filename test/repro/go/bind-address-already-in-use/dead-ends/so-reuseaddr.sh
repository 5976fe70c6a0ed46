. ./other.sh
sed -i 's|"os"|"os"\n\t"syscall"|; s|^var config.*|var config = net.ListenConfig{Control: func(_, _ string, c syscall.RawConn) error {\n\treturn c.Control(func(fd uintptr) { syscall.SetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1) })\n}}|' main.go
bash "$REPRO/error.sh"
