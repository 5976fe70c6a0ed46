bash "$REPRO/error.sh" 'GRANT USAGE ON SCHEMA public TO report'
