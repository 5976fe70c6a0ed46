# There is no question without receiving; len() and cap() do not tell.
sed -i 's|{ events <- v }|{\n\tif len(events) < cap(events) {\n\t\tevents <- v\n\t}\n}|' main.go
bash "$REPRO/error.sh"
