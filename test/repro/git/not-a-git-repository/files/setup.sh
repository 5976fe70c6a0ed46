# A repository, and a build directory beside it that has no .git. Nothing above the working directory is looked at.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
export GIT_CEILING_DIRECTORIES=$PWD
mkdir -p "$HOME" build
[ -d invoicing ] || { git init -q invoicing && git -C invoicing commit -q --allow-empty -m first; }
