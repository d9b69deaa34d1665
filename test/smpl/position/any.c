int k(void)
{
	return f(1) + f(2) + h(1);
}
