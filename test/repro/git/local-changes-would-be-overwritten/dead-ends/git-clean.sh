(. ./setup.sh; git clean -fd)
bash "$REPRO/error.sh"
