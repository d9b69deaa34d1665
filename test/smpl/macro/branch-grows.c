#define report(x)		\
	do {			\
		if (debug)	\
			old(x);	\
		else		\
			g();	\
	} while (0)
