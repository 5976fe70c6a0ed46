# All rows at once, 64 MB allowed.
php -d memory_limit="${LIMIT-64M}" -d display_errors=stderr import.php
