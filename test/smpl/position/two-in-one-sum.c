int h(void)
{
	return f(1) + f(2) + f(3);
}
