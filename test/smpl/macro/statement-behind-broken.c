#define D(x) \
	lock(x); \
	foo()
