bash "$REPRO/error.sh" 'CREATE ROLE shop LOGIN' 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO shop' 'SET ROLE shop'
