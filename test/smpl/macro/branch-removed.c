#define report(x)		\
	do {			\
		if (debug)	\
			trace(x); \
		more(x);	\
	} while (0)
