#define WRAP(x)			\
	do {			\
		old(x);		\
		other(x);	\
	} while (0)

#define SHORT(x) old(x)

#define BOTH(x, y) ({ \
	old(x); \
	old(y); \
})
