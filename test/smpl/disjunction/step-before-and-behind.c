int f(void)
{
	a = ++x + y++;
	x++;
	++y;
	--z;
}
