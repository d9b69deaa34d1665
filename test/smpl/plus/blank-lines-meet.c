int f(int x)
{
	foo(x);
	baz(x);
}
int g(int x)
{
	if (x) {
		foo(x);

		baz(x);
	}
}
