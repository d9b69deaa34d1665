void h(void)
{
	a();
	if (x)
		bad();
}
void k(void)
{
	a();
}
