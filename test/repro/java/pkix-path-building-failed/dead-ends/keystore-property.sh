bash make-keys.sh
keytool -importcert -noprompt -keystore trust.p12 -storepass changeit -alias acme-ca -file acme-ca.pem
java -Djavax.net.ssl.keyStore=trust.p12 -Djavax.net.ssl.keyStorePassword=changeit Call.java
