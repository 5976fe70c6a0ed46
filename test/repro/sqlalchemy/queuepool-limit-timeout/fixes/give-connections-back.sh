sed -i 's/^    connection = engine.connect()/    with engine.connect() as connection:/; s/^    connection.execute/        connection.execute/; s/^    kept.append.*/    kept.append(request)/' work.py
bash "$REPRO/error.sh"
