sed -i 's/^    session.commit()/    session.query(Account).count()\n    session.commit()/' load.py
bash "$REPRO/error.sh"
