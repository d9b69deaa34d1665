void f(int a, int b)
{
	start(a);
	start(b);
	g();
	stop(b);
	stop(a);
}
