set -e
sed -i "s|^namespace Shop;|&\n\nrequire __DIR__ . '/helpers.php';|" index.php
bash "$REPRO/error.sh"
