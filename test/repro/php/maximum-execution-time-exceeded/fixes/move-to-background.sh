set -e
# On the command line there is no limit; in pieces it is quick as well.
sed -i 's|200_000|2_000|' report.php
LIMIT=0 bash "$REPRO/error.sh"
