sed -i 's|^\tfor _, step|\tctx, cancel2 := context.WithTimeout(ctx, time.Minute)\n\tdefer cancel2()\n&|' main.go
bash "$REPRO/error.sh"
