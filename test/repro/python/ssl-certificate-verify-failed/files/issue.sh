# a company CA, and a certificate of it for the name given
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj "/CN=Company CA" -keyout ca.key -out company-ca.pem \
  -addext "basicConstraints=critical,CA:true" -addext "keyUsage=critical,keyCertSign,cRLSign"
openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout server.key -out server.csr
openssl x509 -req -in server.csr -CA company-ca.pem -CAkey ca.key -CAcreateserial -days 1 -out server.pem \
  -extfile <(printf 'subjectAltName=DNS:%s\n' "$1")
