sed -i 's|"sync"|"sync"\n\t"time"|; s|{ m.total += n }|{\n\ttime.Sleep(time.Millisecond)\n\tm.total += n\n}|' main.go
bash "$REPRO/error.sh"
