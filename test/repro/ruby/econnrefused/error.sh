# Nothing listens on $PORT.
ruby rates.rb
