void f(int a, int b)
{
	begin(a);
	setup(a, b);
	begin(a);
	setup(b, b);
}
