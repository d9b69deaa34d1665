#define A 5
#define B (5)
#define C 5 + 5
#define D(x) f(x, 5)
#define E do { g(5); } while (0)
#define F "a"
int a = 5;
