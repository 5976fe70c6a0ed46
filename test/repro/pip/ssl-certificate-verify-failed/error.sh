# a private index with a certificate of the company CA; settings of this machine are left out
python3 make.py && python3 -m venv --without-pip .venv
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj "/CN=Company CA" -addext "subjectAltName=DNS:localhost" -keyout server.key -out server.pem 2> /dev/null
coproc SERVER { exec python3 server.py "$PORT" 2> /dev/null; }
trap 'kill $SERVER_PID' EXIT
read -r <&"${SERVER[0]}"
unset PIP_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE SSL_CERT_FILE
PIP_CONFIG_FILE=/dev/null PIP_FIND_LINKS= python3 -m pip --python .venv/bin/python install --disable-pip-version-check --retries 1 --index-url "https://localhost:$PORT/simple" shopcore "$@"
