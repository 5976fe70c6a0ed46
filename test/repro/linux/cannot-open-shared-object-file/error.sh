. ./setup.sh
./pricer
