int a(int r)
{
	int ret;

	if (b(r))
		c();
	else
		d();
	if (b(r + 1)) {
		return 1;
	}
	while (r)
		if (b(r))
			c();
}
