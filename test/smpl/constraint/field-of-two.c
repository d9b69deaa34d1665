int g(void)
{
	p.a = p.b + p.c;
	q->r.a++;
}
