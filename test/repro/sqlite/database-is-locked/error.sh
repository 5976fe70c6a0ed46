coproc HOLDER { exec python3 hold.py; }
read -r <&"${HOLDER[0]}"
python3 reserve.py
