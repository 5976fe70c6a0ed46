# A fresh machine: nobody said who commits.
. ./setup.sh
${ENV-env} git -C invoicing commit --allow-empty -m first "$@"
