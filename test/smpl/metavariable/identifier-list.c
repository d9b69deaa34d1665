#define ONE(a, b) wrap(a + b)
#define TWO(a) wrapped(a)

int x;
