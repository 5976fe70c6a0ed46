set -e
bash build.sh here
objdump -T agent | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -1
bash "$REPRO/error.sh"
