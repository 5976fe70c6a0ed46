set -e
head -1 manage
sed -i '1s|.*|#!/bin/sh|' manage
bash "$REPRO/error.sh"
