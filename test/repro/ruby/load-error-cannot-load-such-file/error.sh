# lib/ is not on the load path.
ruby app.rb
