void a(int x)
{
	first(x);
}
void b(int x)
{
	int y;

	first(x);
	c();
}
void d(int x)
{
	if (x)
		first(x);
}
