coproc HOLDER { exec python3 hold.py; }
read -r <&"${HOLDER[0]}"
pid=$(grep -l inventory.db /proc/[0-9]*/cmdline /dev/null; ls -l /proc/[0-9]*/fd 2> /dev/null | grep -c "$PWD/inventory.db$")
echo "open files: $pid"
kill "$HOLDER_PID" && wait "$HOLDER_PID"
python3 reserve.py
