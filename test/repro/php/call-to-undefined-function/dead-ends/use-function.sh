sed -i 's|^namespace Shop;|&\n\nuse function money_label;|' index.php
bash "$REPRO/error.sh"
