set -e
# The program accepts again, and its queue is longer.
SILENT_FOR=0 SECONDS_TO_WAIT=20 bash "$REPRO/error.sh"
