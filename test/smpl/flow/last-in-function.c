void a(int x)
{
	last(x);
}
void b(int x)
{
	last(x);
	c();
}
void d(int x)
{
	if (x)
		last(x);
	else
		last(x + 1);
}
void e(int x)
{
	if (x) {
		last(x);
		return;
	}
	last(x);
}
