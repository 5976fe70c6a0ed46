# As most applications do, this one loads bundler/setup itself.
. ./setup.sh
sed -i "1i require 'bundler/setup'" app.rb
ruby app.rb
