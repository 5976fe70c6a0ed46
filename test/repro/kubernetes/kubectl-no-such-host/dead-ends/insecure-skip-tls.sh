MORE="insecure-skip-tls-verify: true" bash "$REPRO/error.sh"
