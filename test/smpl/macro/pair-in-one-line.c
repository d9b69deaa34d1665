#define DO(x)		\
do {			\
	lock(x);	\
	work(x);	\
	unlock(x);	\
} while (0)

#define DO1(x) do { lock(x); work(x); unlock(x); } while (0)
