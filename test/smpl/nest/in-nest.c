void g(int x)
{
	a();
	if (x) {
		c();
		a();
	}
	while (x)
		if (x) {
			a();
		}
}
