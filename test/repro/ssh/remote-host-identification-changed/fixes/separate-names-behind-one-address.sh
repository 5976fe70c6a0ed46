set -e
bash "$REPRO/error.sh" -o HostKeyAlias=web-2 -o StrictHostKeyChecking=accept-new
