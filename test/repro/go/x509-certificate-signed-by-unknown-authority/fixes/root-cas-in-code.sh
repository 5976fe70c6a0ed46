set -e
. ./certs.sh
cat > client.go <<'GO'
package main

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
	"os"
)

func init() {
	pool, _ := x509.SystemCertPool()
	pem, err := os.ReadFile("ca.pem")
	if err != nil || !pool.AppendCertsFromPEM(pem) {
		panic("no certificate in ca.pem")
	}
	client = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
}
GO
bash "$REPRO/error.sh"
