int h(void)
{
	pr("x %d %s\n", a, b);
	pr("y %d\n", a);
}
