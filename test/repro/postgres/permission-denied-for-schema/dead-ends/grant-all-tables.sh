IN_SHOP='GRANT ALL ON ALL TABLES IN SCHEMA public TO shop' bash "$REPRO/error.sh"
