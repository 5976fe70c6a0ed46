# The token in the URL is not the one that the server wants.
. ./setup.sh
git clone -q "${URL-http://ci:expired@127.0.0.1:$PORT/invoicing.git}" copy
