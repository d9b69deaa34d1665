void h(void)
{
	name("abc");
	name("x");
}
