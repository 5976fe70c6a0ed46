set -e
mv src/Billing/taxcalculator.php src/Billing/TaxCalculator.php
bash "$REPRO/error.sh"
