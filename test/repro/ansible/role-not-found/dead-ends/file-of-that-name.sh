cp shared/web/tasks/main.yml web.yml
bash "$REPRO/error.sh"
