int z(int p)
{
	p = p | 1;
	p = 1 | p;
	p |= 2;
	q = p | 1;
	p = p | 1 | 2;
}
