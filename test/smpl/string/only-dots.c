int f(void)
{
	foo("...");
	foo("abc");
	foo("a %d");
}
