sed -i '1i shipping = 5' cart.rb
bash "$REPRO/error.sh"
