sed -i 's/^    print/    session.expire_all()\n    print/' find.py
bash "$REPRO/error.sh"
