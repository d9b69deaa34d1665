void f(void)
{
	one();
	other(1);
	wait(1);
	other(2);
	two();
	other(3);
	wait(1);
	other(4);
}
