bash "$REPRO/error.sh" 'GRANT ALL ON DATABASE postgres TO report'
