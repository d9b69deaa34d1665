static int half(int x);
static inline long twice(long x);

static int half(int x)
{
	return x / 2;
}

static inline long twice(long x)
{
	return x * 2;
}
