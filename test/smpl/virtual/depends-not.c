int f(void)
{
	return one() + three();
}
