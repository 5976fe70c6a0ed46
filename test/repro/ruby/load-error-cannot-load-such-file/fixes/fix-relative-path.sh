set -e
sed -i "s|^require 'gateway'|require_relative 'lib/gateway'|" app.rb
bash "$REPRO/error.sh"
