npm_config_fetch_timeout=600000 bash "$REPRO/error.sh"
