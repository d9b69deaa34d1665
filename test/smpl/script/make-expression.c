void f(int a)
{
	ticks(3);
	ticks(12);
}
