int f(int n)
{
	return wrap(wrap(n) + wrap(n + 1));
}
