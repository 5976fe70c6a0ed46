set -e
sed -i 's|^    \$sum = 0;|&\n    $vat = 1.21;|' cart.php
bash "$REPRO/error.sh"
