set -e
! command -v migrate
chmod +x bin/migrate
PATH=$PWD/bin:$PATH bash "$REPRO/error.sh"
