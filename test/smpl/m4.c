#define dprintk(a, b)		\
	do {			\
		if (debug)	\
			old(a, b); \
		else		\
			g();	\
	} while (0)
#define X(a) old(a, 3)
