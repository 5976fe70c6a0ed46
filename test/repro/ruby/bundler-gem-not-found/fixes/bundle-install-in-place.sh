set -e
. ./setup.sh
build_gem 2.1.0 && gem install -q --local parcelrates-2.1.0.gem > /dev/null
bundle check || bundle install --local
bash "$REPRO/error.sh"
