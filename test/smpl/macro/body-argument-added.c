#define WRAP(x)			\
	do {			\
		int y;		\
		y = old(x);	\
		other(y);	\
	} while (0)
