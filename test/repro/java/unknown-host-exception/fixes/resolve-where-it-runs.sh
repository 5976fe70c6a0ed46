set -e
! getent hosts rates.corp.invalid
getent hosts localhost
bash "$REPRO/error.sh" localhost
