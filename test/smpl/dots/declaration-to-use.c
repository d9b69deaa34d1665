void f(void)
{
	int n;
	int m;

	get_size(&n);
	m = n;
}
