bash "$REPRO/error.sh" --author 'Dana Vries <dana@acme.example>'
