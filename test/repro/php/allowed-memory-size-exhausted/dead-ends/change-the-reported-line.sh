sed -i "s|\['id' => \$i, 'sku' => \"A-\$i\"\]|array('id' => \$i, 'sku' => 'A-' . \$i)|" import.php
bash "$REPRO/error.sh"
