void f(void)
{
	int a = start();
	stop(a);
	stop(b);
}
