. "$REPRO/../server.sh"
node -e 'console.log(require("node:tls").rootCertificates[0])' > ca.pem
DATABASE_URL="$DATABASE_URL?sslmode=verify-full&sslrootcert=$PWD/ca.pem" db 'SELECT 1'
