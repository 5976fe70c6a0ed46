bash "$REPRO/error.sh" -XX:MaxMetaspaceSize=512m -Xss4m
