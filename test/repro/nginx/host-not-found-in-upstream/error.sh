# The name of the backend has no address.
. ./nginx.sh
echo nginx is up
