void f(int a)
{
	start(a);
	g();
	stop(a);
	h();
	stop(a);
}
