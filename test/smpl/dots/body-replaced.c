void stub_a(int x)
{
	pre();
	while (x)
		b();
}
void b(void)
{
	pre();
}
