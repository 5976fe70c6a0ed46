int parcel_version(void);
int main(void) { return parcel_version() - 3; }
