sed -i 's/session.add/session.merge/' sign_up.py
bash "$REPRO/error.sh"
