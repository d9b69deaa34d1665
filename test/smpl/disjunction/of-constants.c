void g(void)
{
	f(1);
	f(2);
	f('c');
	f("s");
	f(3);
}
