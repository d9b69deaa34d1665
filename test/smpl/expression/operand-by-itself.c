int f(int a)
{
	if (old)
		g(old);
	if (a || old)
		return old ? 1 : old;
	return !old;
}
