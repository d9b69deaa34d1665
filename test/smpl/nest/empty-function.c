void a(void)
{
}
void b(void)
{
	old();
}
void c(int x)
{
	if (x)
		return;
	old();
}
