printf 'from models import Account, Session\n\nwith Session() as session:\n    account = session.get(Account, 1)\n    session.commit()\nprint(account.email)\n' > report.py
python3 report.py 2> /dev/null && exit 1
sed -i 's/sessionmaker(engine)/sessionmaker(engine, expire_on_commit=False)/' models.py
bash "$REPRO/error.sh"
