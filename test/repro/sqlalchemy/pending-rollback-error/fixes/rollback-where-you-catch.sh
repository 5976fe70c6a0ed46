sed -i 's/^            last = error/            session.rollback()/' load.py
bash "$REPRO/error.sh"
