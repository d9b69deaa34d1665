void a(int x)
{
	b();
}
void c(int x)
{
	if (x)
		return;
	b();
}
void e(void)
{
}
