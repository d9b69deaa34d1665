int z(int p)
{
	p = p & ~1;
	p = ~1 & p;
	p &= ~2;
	p->q = p->q & ~(A | B);
}
