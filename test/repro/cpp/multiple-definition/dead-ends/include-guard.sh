sed -i '1i #ifndef LIMIT_HPP\n#define LIMIT_HPP' limit.hpp && echo '#endif' >> limit.hpp
bash "$REPRO/error.sh"
