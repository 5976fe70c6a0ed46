. ./setup.sh
git merge vat-2027
