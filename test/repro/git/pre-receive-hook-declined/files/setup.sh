# The server wants a ticket in the first line of each commit.
export HOME=$PWD/home GIT_AUTHOR_NAME=ci GIT_AUTHOR_EMAIL=ci@acme.example GIT_COMMITTER_NAME=ci GIT_COMMITTER_EMAIL=ci@acme.example
mkdir -p "$HOME"
if [ ! -d origin.git ]; then
  git init -q --bare -b main origin.git
  cat > origin.git/hooks/pre-receive <<'HOOK'
#!/bin/sh
while read -r old new ref; do
  if git log --format=%s "$new" --not --all | grep -vqE '^[A-Z]+-[0-9]+ '; then
    echo "each commit message must begin with a ticket (ABC-123)" >&2
    exit 1
  fi
done
HOOK
  chmod +x origin.git/hooks/pre-receive
  git init -q -b main work && git -C work commit -q --allow-empty -m 'round to cents'
  git -C work remote add origin "$PWD/origin.git"
fi
