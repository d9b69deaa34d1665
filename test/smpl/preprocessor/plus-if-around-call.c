void f(int a)
{
	g();
	trace(a);
	h();
}
