# The key is not registered with the git server.
. ./server.sh
export GIT_SSH_COMMAND="ssh -F /dev/null -i ${KEY-user_key} -o IdentitiesOnly=yes -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=known_hosts -o LogLevel=ERROR"
git clone -q "ssh://$ME@127.0.0.1:$PORT$PWD/invoicing.git" copy
