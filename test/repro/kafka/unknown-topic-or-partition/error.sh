source start-broker.sh
echo order-1 | kcat -P -b "$BROKER" -t orders -p "${PARTITION:-99}" "$@"
