int h(int x)
{
	f(1);
	f(2);
	f(3);
	f(0x1);
	f(1U);
}
