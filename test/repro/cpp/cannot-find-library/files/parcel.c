int parcel_version(void) { return 3; }
