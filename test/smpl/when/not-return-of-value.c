void a(void)
{
	b();
	return;
}
