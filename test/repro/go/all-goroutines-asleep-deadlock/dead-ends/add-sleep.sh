sed -i 's|"sync"|"sync"\n\t"time"|; s|^\twg.Wait()|\ttime.Sleep(time.Second)\n&|' main.go
bash "$REPRO/error.sh"
