void g(int a, struct s *p)
{
	a += 2;
	p->n -= a;
	p->f |= A | B;
	p->f &= ~(A | B);
	p->f &= ~A;
	p->f &= A;
	a ^= 1;
}
