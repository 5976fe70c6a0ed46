set -e
ANSIBLE_ROLES_PATH=shared bash "$REPRO/error.sh"
