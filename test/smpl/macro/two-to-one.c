#define A(x) do { foo(x); bar(x); } while (0)
#define C(x)		\
	do {		\
		foo(x);	\
		bar(x);	\
	} while (0)
