int f(void)
{
	return old() + other() + third();
}
