# "web-7" stands in another user's configuration.
touch config
ssh -F config -o BatchMode=yes -o ConnectTimeout=5 "$@" web-7.invalid true
