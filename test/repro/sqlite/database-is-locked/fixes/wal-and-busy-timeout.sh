# a writer that is busy for a second, and one that waits for it
(coproc HOLDER { exec python3 hold.py; }; read -r <&"${HOLDER[0]}"; touch held; sleep 1) &
until [ -e held ]; do sleep 0.1; done
TIMEOUT=10 python3 reserve.py
