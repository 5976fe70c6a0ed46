set -e
# The crash of the server is cured.
STAYS=1 bash "$REPRO/error.sh"
