void g(void)
{
	set(0);
	set(1);
	set(2);
	set(MAX);
}
