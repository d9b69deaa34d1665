void a(int n)
{
	if (n) {
		b();
		c();
	}
}
void d(int n)
{
	if (n == 3) {
		b();
	}
	c();
}
