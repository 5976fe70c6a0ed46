# The key is there, but others may write to the file: sshd ignores it.
export STRICT=yes
. ./server.sh
cp user_key.pub authorized_keys && chmod 777 authorized_keys
bash "$REPRO/error.sh"
