#define CALL(a)				\
	do {				\
		old(a);			\
		other(a);		\
	} while (0)

#define SHORT(a) old(a)

#define SPACED(a)   \
	old(a);     \
	old(a + 1); \
	other(a)
