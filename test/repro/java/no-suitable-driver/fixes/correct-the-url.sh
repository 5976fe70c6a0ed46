set -e
export CP=out:lib
! URL=acme://orders bash "$REPRO/error.sh" 2> /dev/null
URL=jdbc:acme:orders bash "$REPRO/error.sh"
