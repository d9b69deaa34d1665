void h(void)
{
	f(1, 2, 3, 4);
	f(1, 2, 3);
}
