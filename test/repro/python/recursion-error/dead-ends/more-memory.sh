(ulimit -v unlimited; bash "$REPRO/error.sh")
