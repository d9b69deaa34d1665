void h(void)
{
	old();
	g();
}
