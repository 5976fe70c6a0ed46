set -e
MORE="certificate-authority-data: CA" bash "$REPRO/error.sh" get --raw /readyz
