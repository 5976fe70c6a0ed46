set -e
chmod +x app/migrate
sed -i 's/builtin.command/builtin.shell/' play.yml
bash "$REPRO/error.sh"
