int g(void)
{
	x = x + 1;
	x = 1 + x;
	p->q = p->q + r * 2;
	x = x + y + z;
	x = (x + y);
}
