void a(int r)
{
	while (r)
		while (b(r))
			c();
	while (r) {
		while (b(r))
			c();
		d();
	}
}
