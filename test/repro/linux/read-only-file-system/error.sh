bash read-only.sh "${BEFORE-true}; mkdir srv/cache"
