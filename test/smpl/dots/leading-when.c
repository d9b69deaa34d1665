void f(void)
{
	one();
	wait(1);
	two();
	wait(1);
}
