int start(struct port *p)
{
	int ret, n;

	ret = count(p, &n);
	if (n > 4) {
		reset(p);
	}
	return ret;
}
