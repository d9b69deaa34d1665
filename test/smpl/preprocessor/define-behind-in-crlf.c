#define A 1
#define C 1
