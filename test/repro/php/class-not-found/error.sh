# The file is called taxcalculator.php, the class TaxCalculator. (Needs a file system that tells them apart.)
php -d display_errors=stderr index.php
