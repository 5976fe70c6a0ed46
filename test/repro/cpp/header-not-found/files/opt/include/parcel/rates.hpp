#pragma once
#include <parcel/detail/round.hpp>
namespace parcel { inline int cents(double euros) { return detail::round(euros * 100); } }
