#define D(x) \
	bar(x); \
	foo(x);

int x;
