bash "$REPRO/error.sh" -o addopts=''
