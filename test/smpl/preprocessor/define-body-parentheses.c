#define B(x) x
#define C(y) y + 1
#define D(x, y) x
