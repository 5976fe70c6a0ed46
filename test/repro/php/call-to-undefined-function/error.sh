# The file that defines the function is not loaded.
php -d display_errors=stderr index.php
