# The name is misspelt.
. ./setup.sh
git clone -q "http://127.0.0.1:$PORT/${1-invoicingg.git}" copy
