IN_SHOP='GRANT USAGE, CREATE ON SCHEMA public TO shop' bash "$REPRO/error.sh"
