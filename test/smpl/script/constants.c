void f(int a)
{
	g(1);
	g("s");
	g('c');
	g(NULL);
	g(-1);
	g(0x10UL);
}
