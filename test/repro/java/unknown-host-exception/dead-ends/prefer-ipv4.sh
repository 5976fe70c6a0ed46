JAVA_TOOL_OPTIONS=-Djava.net.preferIPv4Stack=true bash "$REPRO/error.sh"
