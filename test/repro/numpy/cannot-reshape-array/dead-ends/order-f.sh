sed -i 's/reshape(3, 4)/reshape((3, 4), order="F")/' rows.py
bash "$REPRO/error.sh"
