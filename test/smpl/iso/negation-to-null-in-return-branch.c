int h(char *p)
{
	if (!p)
		return 1;
	if (!f(p))
		return 2;
	if (!p->q) {
		return 3;
	}
	if (!a && b)
		return 4;
	if (p == NULL)
		return 5;
}
