#pragma once
namespace parcel::detail { inline int round(double x) { return static_cast<int>(x + 0.5); } }
