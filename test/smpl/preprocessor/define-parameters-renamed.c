#define MAX2(x) ((x) > 2 ? (x) : 2)
#define MAX2B(x) (x)
