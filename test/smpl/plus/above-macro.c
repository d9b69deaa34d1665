#define A 1 + 2
#define B(x) x
