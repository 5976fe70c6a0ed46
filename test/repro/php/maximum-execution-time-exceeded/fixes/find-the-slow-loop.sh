set -e
sed -i 's|!in_array($i, $seen, true)|!isset($seen[$i])|; s|$seen\[\] = $i|$seen[$i] = true|' report.php
bash "$REPRO/error.sh"
