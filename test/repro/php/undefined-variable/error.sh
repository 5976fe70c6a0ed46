# A function does not see the variables outside it.
php -d display_errors=stderr cart.php
