source start-broker.sh
printf "a\nb\n" | kcat -P -b "$BROKER" -t orders -p 0
kcat -C -e -b "$BROKER" -t orders -p 0 -o "${OFFSET:-999}" -X topic.auto.offset.reset=error
