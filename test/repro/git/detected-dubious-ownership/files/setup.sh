# A checkout that belongs to another user id. Only root can give files away; for others git's own test switch pretends it.
export HOME=$PWD/home && mkdir -p "$HOME"
[ -d invoicing ] || git init -q invoicing
stranger() { [ "$(id -u)" = 0 ] && chown -R 12345 invoicing || export GIT_TEST_ASSUME_DIFFERENT_OWNER=1; }
