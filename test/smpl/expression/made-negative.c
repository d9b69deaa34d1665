int h(void)
{
	x = minus(p);
	x = minus(p + 1);
	x = minus(1);
	x = y - minus(p);
	x = minus(p * 2);
	x = minus(p->q);
	x = minus((p));
	return minus(EINVAL);
}
