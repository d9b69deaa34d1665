int h(void)
{
	x = at(p, 1);
	x = at(p + 1, i + 2);
	x = at(*p, i ? 1 : 2);
	x = &at(p, q->r);
	x = at(p->q, j++);
}
