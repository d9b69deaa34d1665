int h(int x)
{
	if ((p = get(1)) == NULL)
		return -1;
	if (NULL == (q = get(2)))
		return -2;
	if (!(r = get(3)))
		return -3;
	if ((p->a = get(4)) == NULL) {
		put();
		return -4;
	}
}
