void f(int n)
{
	int i = 0;

	i += 4;
	i += n;
	i -= 4;
}
