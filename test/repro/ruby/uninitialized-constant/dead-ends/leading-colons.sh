sed -i 's|= StripeGateway|= ::StripeGateway|' payments.rb
bash "$REPRO/error.sh"
