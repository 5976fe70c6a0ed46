# The Gemfile wants version 2, nothing is installed.
. ./setup.sh
bundle exec ruby app.rb
