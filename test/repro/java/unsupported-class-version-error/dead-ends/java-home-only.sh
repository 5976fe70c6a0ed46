JAVA_HOME=/usr/lib/jvm/newer bash "$REPRO/error.sh"
