int f(int x, int y)
{
	foo(10);
	foo(0xa);
	foo(0xA);
	foo(012);
	foo(10U);
	foo(10UL);
	foo(0b1010);
	return 0;
}
