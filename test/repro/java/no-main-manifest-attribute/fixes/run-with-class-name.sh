set -e
! bash "$REPRO/error.sh" 2> /dev/null
java -cp shop.jar Shop
