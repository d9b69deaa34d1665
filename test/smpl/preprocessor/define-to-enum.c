#define A 1
#define B(x) x
#define C (1 << 3)
#define D
