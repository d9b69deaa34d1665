int x(void)
{
	return make(1) + other(2);
}
