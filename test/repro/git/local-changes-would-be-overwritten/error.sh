. ./setup.sh
git switch vat-2027
