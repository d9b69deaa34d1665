void fc0(void)
{
	do {
	} while (ret);
	if (ret) {
	}
	p->len = dev->len;
	put(unlock(ret, y, 7), lock(2));
	foo((long)p, f(q, ret));
	put(2 * (2), q);
}
