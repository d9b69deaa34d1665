void f(int n)
{
	char a[10];

	use(a);
}
