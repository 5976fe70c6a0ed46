sed -i 's/float(text)/float(text.replace(".", "").replace(",", "."))/' price.py
bash "$REPRO/error.sh" '1.200,50'
