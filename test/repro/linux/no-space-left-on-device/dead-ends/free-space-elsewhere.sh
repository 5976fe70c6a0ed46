head -c 5000000 /dev/zero > download.iso && rm download.iso
bash "$REPRO/error.sh"
