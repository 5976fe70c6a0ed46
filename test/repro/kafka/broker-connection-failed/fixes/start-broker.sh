set -e
source start-broker.sh
kcat -L -m 5 -b "$BROKER"
