#undef A
#define A 1
