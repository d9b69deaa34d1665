int h(int x)
{
	f('a');
	f("abc");
	f(1);
	f(0x10);
	f(010);
	f(1L);
	f(1.5);
	f(FOO);
}
