npm_config_strict_ssl=false bash "$REPRO/error.sh"
