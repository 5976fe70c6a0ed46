sed -i 's/float(text)/float(str(text))/' price.py
bash "$REPRO/error.sh"
