# root works in a checkout of somebody else.
. ./setup.sh
stranger
git -C invoicing status --short --branch
