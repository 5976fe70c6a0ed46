# this machine has far more memory than the 3 MB of the setting
grep MemAvailable /proc/meminfo
bash "$REPRO/error.sh"
