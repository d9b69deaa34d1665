int h(int x)
{
	f(1);
	f(0);
	f(3);
	f("s");
	f('c');
	f(x);
	f(-1);
}
