php -d max_execution_time="${LIMIT-1}" -d display_errors=stderr $PHP_OPTIONS report.php
