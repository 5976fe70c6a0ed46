set -e
sed -i 's|: array|: Generator|; /\$rows = \[\];/d; /return \$rows;/d; s|\$rows\[\] = |yield |' import.php
bash "$REPRO/error.sh"
