bash "$REPRO/error.sh" 'ALTER DATABASE shop OWNER TO shop'
