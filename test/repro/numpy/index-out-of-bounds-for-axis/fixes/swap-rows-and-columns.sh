sed -i 's/image\[x, y\]/image[y, x]/' pixel.py
bash "$REPRO/error.sh"
