void a(int n)
{
	if (n) {
		b();
		return;
	}
	if (n)
		return;
	if (n) {
		if (n == 2) {
			return;
		}
		c();
		return;
	}
out:
	d();
}
