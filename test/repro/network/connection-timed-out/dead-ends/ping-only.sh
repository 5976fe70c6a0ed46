# The host answers to ICMP on its loopback address; the port stays silent all the same.
bash "$REPRO/error.sh"
