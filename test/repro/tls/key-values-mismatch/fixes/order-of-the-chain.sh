set -e
# The pair is right, but the file begins with another certificate.
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Acme Issuing CA' -keyout ca.key -out ca.pem 2> /dev/null
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out server.pem 2> /dev/null
cat ca.pem server.pem > cert.pem
! bash "$REPRO/error.sh" > /dev/null 2>&1
cat server.pem ca.pem > cert.pem
bash "$REPRO/error.sh"
