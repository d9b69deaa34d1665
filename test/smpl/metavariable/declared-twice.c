void h(void)
{
	f(1, 2);
}
