#define A(x) x + 1
#define B(x, y) x * y
#define C 3
