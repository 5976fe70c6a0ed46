# There is no customer 2.
php -d display_errors=stderr index.php
