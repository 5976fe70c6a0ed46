set -e
# Error 127: command not found. Install it, on PATH.
sed -i 's|@sh gen-config.sh|@gen-config|; ' Makefile && sed -i 's/^version=/version=3/' config.ini
make frame 2>&1 | tail -1 | tr -d '*'
mkdir bin && (echo '#!/bin/sh'; cat gen-config.sh) > bin/gen-config && chmod +x bin/gen-config
PATH=$PWD/bin:$PATH bash "$REPRO/error.sh"
