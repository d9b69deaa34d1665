int f(int a, int b)
{
	if (ready(a))
		g();
	if (b && ready(a))
		g();
	while (ready(a) && b)
		g();
	return ready(b);
}
