int f(int x, int y)
{
	p = alloc(3);
	if (!p)
		return -1;
	memset(p, 0, 3);
	q = alloc(4);
	if (IS_ERR(q)) { g(); return -1; }
	memset(q, 0, 4);
	r = alloc(5);
	if (!r)
		goto out;
	memset(r, 0, 5);
	out:
	return 0;
}
