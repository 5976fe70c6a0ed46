/* what jni.h would say: env and class come first */
int Java_Crc_of(void *env, void *cls, int seed) { return seed * 31; }
