sed -i 's/Account()/Account(email="dana@example.com")/' sign_up.py
bash "$REPRO/error.sh"
