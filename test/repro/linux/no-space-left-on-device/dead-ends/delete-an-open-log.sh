# The log is deleted while its writer still has it open: its blocks stay in use.
SIZE=1100k BEFORE='exec 3> uploads/app.log; head -c 500000 /dev/zero >&3; rm uploads/app.log; df uploads' bash "$REPRO/error.sh"
