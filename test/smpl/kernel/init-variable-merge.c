static int foo(int n)
{
	int a;
	int b = n;

	a = 3;
	return a + b;
}
