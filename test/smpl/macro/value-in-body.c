#define LIMIT (old_limit() + 1)
#define TWICE(x)	\
	((x) < old_limit() ? \
	 (x) : old_limit())

int f(void)
{
	return old_limit() < LIMIT;
}
