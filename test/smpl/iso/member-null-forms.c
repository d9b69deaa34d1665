int y(void)
{
	if (p->q == NULL)
		return 1;
	if (!p->q || NULL == p->r->s)
		return 2;
	if (p->q && !z)
		return 3;
}
