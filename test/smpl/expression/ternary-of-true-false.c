int y(void)
{
	x = p ? true : false;
	x = p == 1 ? true : false;
	return f(p ? 1 : 0, q ? true : false);
}
