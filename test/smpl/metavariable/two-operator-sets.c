int y(int p)
{
	p += 1 + q;
	p -= 2 - r;
	p += 2 * r;
	p = 2 + r;
}
