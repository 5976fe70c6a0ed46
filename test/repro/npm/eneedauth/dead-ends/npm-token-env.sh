NPM_TOKEN=t0p bash "$REPRO/error.sh"
