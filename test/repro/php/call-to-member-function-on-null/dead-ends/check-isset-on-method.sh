sed -i "s|^echo find|if (method_exists('Customer', 'getEmail')) echo find|" index.php
bash "$REPRO/error.sh"
