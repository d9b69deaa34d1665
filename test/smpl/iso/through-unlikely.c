int h(int a)
{
	if (a < 0)
		fail(a);
	if (unlikely(a < 0))
		fail(a);
	if (likely(a < 0))
		fail(a);
}
