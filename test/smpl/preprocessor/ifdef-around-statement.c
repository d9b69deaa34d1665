void f(void)
{
	start();
	suspend();
	stop();
}
