void f(int a)
{
	start(a);
	stop(a);
	reset(a);
	stop(a);
}
