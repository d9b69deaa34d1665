void f(int a)
{
	wait(3);
	wait(a);
	wait(TIMEOUT);
}
