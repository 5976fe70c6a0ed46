. ./setup.sh
git -C invoicing reset --hard
