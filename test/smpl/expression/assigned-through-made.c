int y(int p)
{
	store(p, 1);
	store(p + 1, v + 2);
	store(&q, v = 3);
	store(p->q, c ? 1 : 2);
}
