set -e
sed -i "1i require_relative 'stripe_gateway'" payments.rb
bash "$REPRO/error.sh"
