int f(int n)
{
	a();
out:
	return n;
}
