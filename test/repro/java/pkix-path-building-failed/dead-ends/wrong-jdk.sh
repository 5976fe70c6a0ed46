bash make-keys.sh
# the cacerts of another JDK
keytool -importcert -noprompt -keystore other-jdk-cacerts -storepass changeit -alias acme-ca -file acme-ca.pem
java Call.java
