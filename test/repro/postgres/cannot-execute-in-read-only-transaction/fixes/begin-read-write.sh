BEGIN='BEGIN READ WRITE' bash "$REPRO/error.sh"
