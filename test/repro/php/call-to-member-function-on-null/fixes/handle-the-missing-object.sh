set -e
sed -i 's|^echo find.*|$customer = find(2);\necho $customer?->getEmail() ?? "no such customer", "\\n";|' index.php
bash "$REPRO/error.sh"
