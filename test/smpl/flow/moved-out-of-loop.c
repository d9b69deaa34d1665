void a(int r)
{
	while (r) {
		hoisted(r);
		b();
	}
	while (r) {
		b();
		hoisted(r);
	}
}
