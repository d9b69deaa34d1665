int f(int a)
{
	g(a);
out:
	return 0;
}
