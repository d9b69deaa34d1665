#if RATE < 100 && !defined(CONFIG_FAST)
int slow = base < 14;
#elif RATE < 50
int fast;
#endif

int settle(int x)
{
#if BITS < 64
	if (x < 3)
		return 1;
#endif
	return 0;
}
