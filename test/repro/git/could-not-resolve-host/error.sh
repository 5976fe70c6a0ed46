# The host name is misspelt.
. ./setup.sh
git clone -q "http://${GIT_HOST-git.acme.invalid}:$PORT/invoicing.git" copy
