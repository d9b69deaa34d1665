#define A(x) old(x)
#define B(x, y) old(x + y)
#define C old(1)
