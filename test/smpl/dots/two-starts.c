void f(int a)
{
	start(a);
	start(a);
	stop(a);
}
