void fb0(void)
{
	dev->len = -2;
	if (unlock(p->b, 10)) {
		unlock(n, sizeof(i), f(x));
	}
}
