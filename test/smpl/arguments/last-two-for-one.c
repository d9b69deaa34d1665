void h(void)
{
	f(1, 3);
	f(2, 3, 4);
}
