int f(void)
{
	x = p ? 1 : q ? 2 : 0;
	x = p ? 1 : (q ? 2 : 0);
	x = (p ? 1 : q) ? 2 : 0;
}
