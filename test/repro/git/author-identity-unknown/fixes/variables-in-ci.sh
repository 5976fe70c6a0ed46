set -e
ENV='env GIT_AUTHOR_NAME=ci-bot GIT_AUTHOR_EMAIL=ci-bot@acme.example GIT_COMMITTER_NAME=ci-bot GIT_COMMITTER_EMAIL=ci-bot@acme.example' bash "$REPRO/error.sh"
