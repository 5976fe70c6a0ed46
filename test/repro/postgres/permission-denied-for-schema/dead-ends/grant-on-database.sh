bash "$REPRO/error.sh" 'GRANT ALL PRIVILEGES ON DATABASE shop TO shop'
