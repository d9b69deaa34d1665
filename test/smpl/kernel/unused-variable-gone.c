static int foo(int n)
{
	int a;
	int b;

	b = n;
	return b;
}
