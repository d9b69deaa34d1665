#define A(x) do { foo(x); bar(x); } while (0)
#define B(x) do { bar(x); foo(x); } while (0)
#define C(x)		\
	do {		\
		foo(x);	\
		bar(x);	\
	} while (0)
