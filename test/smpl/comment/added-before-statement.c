void f(int a)
{
	start(a);
	stop(a);
}
