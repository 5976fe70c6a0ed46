# By hand, and so another version than the Gemfile wants.
. ./setup.sh
build_gem 1.0.0 && gem install -q --local parcelrates-1.0.0.gem > /dev/null
bash "$REPRO/error.sh"
