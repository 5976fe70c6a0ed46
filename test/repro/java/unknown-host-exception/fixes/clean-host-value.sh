set -e
url=http://localhost:8080/rates
! bash "$REPRO/error.sh" "${url%/rates}" 2>/dev/null
host=${url#*://}; host=${host%%[:/]*}
bash "$REPRO/error.sh" "$host"
