# Runs $1 with ./srv mounted read-only, in a mount namespace of its own.
mkdir -p srv
unshare -rm sh -c "mount -t tmpfs -o ro,size=1m srv srv && $1"
