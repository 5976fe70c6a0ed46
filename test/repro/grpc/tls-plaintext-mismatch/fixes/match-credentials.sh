CLIENT=plain SERVER=plain node main.js || exit 1
CA=cert.pem node main.js
