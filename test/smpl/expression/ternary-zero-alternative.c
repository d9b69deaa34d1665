int y(void)
{
	x = p ? q : 0;
	x = p ? q : NULL;
	x = p == 1 ? q > 2 : 0;
	x = (p) ? (q) : (0);
}
