QUERY='INSERT INTO orders (total) VALUES (5)' bash "$REPRO/error.sh" 'GRANT SELECT, INSERT ON orders TO report' 'GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO report'
