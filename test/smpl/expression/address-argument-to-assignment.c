int y(int p)
{
	add(&p, 1);
	add(&p->q, x + 2);
	add(&p[1], x, 3);
	add(&(p), y ? 1 : 2);
}
