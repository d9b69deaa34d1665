#define X(a)	\
	do {	\
		foo(a);	\
		b(a);	\
	} while (0)
