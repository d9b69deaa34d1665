void g(void)
{
	f(1);
	f(1U);
	f(1L);
	f(1UL);
	f(01);
	f(0x1);
	f(1.0);
	f('1');
	f((1));
}
