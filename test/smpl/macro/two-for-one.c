#define BOTH(x)			\
	do {			\
		old(x);		\
		if (x) {	\
			old(3);	\
		}		\
	} while (0)
