echo networkaddress.cache.ttl=0 > no-cache.properties
JAVA_TOOL_OPTIONS="-Djava.security.properties=no-cache.properties" bash "$REPRO/error.sh"
