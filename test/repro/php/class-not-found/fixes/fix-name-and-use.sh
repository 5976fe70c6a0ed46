set -e
# The other usual case: the name is looked for in the current namespace.
mv src/Billing/taxcalculator.php src/Billing/TaxCalculator.php
sed -i '/^use /d' index.php && ! bash "$REPRO/error.sh" > /dev/null 2>&1
sed -i 's|^require.*|&\n\nuse Acme\\Billing\\TaxCalculator;|' index.php
bash "$REPRO/error.sh"
