# Runs $2 with a file system of $1 mounted on ./uploads, in a mount namespace of its own.
mkdir -p uploads
unshare -rm sh -c "mount -t tmpfs -o size=$1 uploads uploads && $2"
