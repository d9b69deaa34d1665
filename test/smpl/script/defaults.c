void f(int x)
{
	a(x);
}
