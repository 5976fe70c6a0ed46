sed -i 's/^    print.*/    print(stmt.compile(engine, compile_kwargs={"literal_binds": True}))/' find.py
bash "$REPRO/error.sh" | grep 'accounts.id = 7'
