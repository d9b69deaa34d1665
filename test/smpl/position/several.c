void f(int a)
{
	take(a);
	g();
	take(a);
}
