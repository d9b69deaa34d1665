void a(int n)
{
	int x;

	b();
}
void c(int n)
{
	d();
	if (n) {
		int y;
		e(y);
	}
}
