int h(void)
{
	f('a');
	f('\x61');
	f(97);
	f("a");
	f(L'a');
}
