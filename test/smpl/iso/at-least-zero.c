int y(int *p, int q)
{
	if (a >= 0 && 0 <= b)
		return c < 0;
	return !(a >= 0);
}
