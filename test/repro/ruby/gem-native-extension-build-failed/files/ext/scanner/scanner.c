#include <ruby.h>
#include <parcel.h>
void Init_scanner(void) { rb_define_global_const("PARCEL", INT2FIX(PARCEL_VERSION)); }
