#define B(x, y) x * y
#define C(x, y) ((x) * (y))
#define G(x, y) x * y + 1
