set -e
. ./setup.sh
! git -C work commit --allow-empty -m Bump version 2> /dev/null
git -C work commit -q --allow-empty -m 'Bump version'
