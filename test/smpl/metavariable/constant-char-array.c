int y(void)
{
	f("abc");
	f("a" "b");
	f('a');
	f(1);
	f(X);
}
